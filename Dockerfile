# syntax=docker/dockerfile:1
# The app as a container: Node 24, production dependencies, the code as it is (there is no build step). It runs as the
# user node, writes to /data alone while it runs, and needs no shell: docker run … doctor, docker run … check.

FROM node:24-alpine AS dependencies
WORKDIR /app
# The lock file fixes the versions. Not npm ci: a lock file that was written elsewhere may lack packages of other
# platforms, which are optional here.
COPY package.json package-lock.json .npmrc ./
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf ~/.npm

FROM node:24-alpine
ENV NODE_ENV=production \
    DATABASE_URL=sqlite:/data/assistant.db \
    OPS_PORT=0.0.0.0:9090 \
    NODE_COMPILE_CACHE=/app/node_modules/.cache/compiled
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE manifest.yml manifest.agent.yml ./
COPY src ./src
COPY content ./content
RUN mkdir -p /data node_modules/.cache && chown node:node /data node_modules/.cache
USER node
# Fails the build where the code does not run or the bundled content cannot be read.
RUN node src/cli.ts check
# Started once, in the playground, by the user who will: Node keeps compiled code for each user apart, in a folder that
# whoever compiles first makes. It leaves the code compiled and the content read, which makes every start faster.
RUN set -e; node src/cli.ts start >/tmp/up & app=$!; \
    until [ -s /tmp/up ]; do kill -0 $app; sleep 1; done; \
    kill $app; wait $app; rm -r /tmp/up /data/*
VOLUME ["/data", "/app/content"]
# 3000: Slack's requests, in HTTP mode. 9090: /healthz, /readyz, /metrics.
EXPOSE 3000 9090
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:9090/healthz"]
ENTRYPOINT ["node", "src/cli.ts"]
CMD ["start"]
