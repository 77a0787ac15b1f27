// The common emoji by their Slack names. A name that is not here is shown as it was typed, `:like_this:`.

const table = `
grinning 😀 smile 😄 smiley 😃 grin 😁 joy 😂 rofl 🤣 slightly_smiling_face 🙂 wink 😉 blush 😊 heart_eyes 😍
thinking_face 🤔 neutral_face 😐 confused 😕 cry 😢 sob 😭 scream 😱 sunglasses 😎 sweat_smile 😅 upside_down_face 🙃
hugging_face 🤗 face_with_rolling_eyes 🙄 sleeping 😴 partying_face 🥳 nerd_face 🤓 disappointed 😞 worried 😟
+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 raised_hands 🙌 pray 🙏 wave 👋 muscle 💪 point_right 👉
point_left 👈 point_up ☝️ point_down 👇 raised_hand ✋ eyes 👀 handshake 🤝 writing_hand ✍️ brain 🧠
heart ❤️ broken_heart 💔 fire 🔥 sparkles ✨ star ⭐ star2 🌟 zap ⚡ boom 💥 tada 🎉 100 💯 rocket 🚀 rainbow 🌈
white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ no_entry ⛔ no_entry_sign 🚫 warning ⚠️
exclamation ❗ question ❓ bangbang ‼️ rotating_light 🚨 red_circle 🔴 large_blue_circle 🔵 large_green_circle 🟢
large_yellow_circle 🟡 large_orange_circle 🟠 white_circle ⚪ black_circle ⚫ information_source ℹ️ recycle ♻️
book 📖 books 📚 bookmark 🔖 memo 📝 pencil 📝 pencil2 ✏️ clipboard 📋 page_facing_up 📄 file_folder 📁
open_file_folder 📂 bar_chart 📊 chart_with_upwards_trend 📈 calendar 📅 date 📅 pushpin 📌 paperclip 📎 link 🔗
label 🏷️ ticket 🎫 inbox_tray 📥 outbox_tray 📤 package 📦 email 📧 envelope ✉️ speech_balloon 💬 thought_balloon 💭
loudspeaker 📢 mega 📣 bell 🔔 no_bell 🔕 mag 🔍 mag_right 🔎 lock 🔒 unlock 🔓 key 🔑 shield 🛡️ wrench 🔧
hammer 🔨 hammer_and_wrench 🛠️ gear ⚙️ toolbox 🧰 bug 🐛 robot_face 🤖 computer 💻 desktop_computer 🖥️ floppy_disk 💾
cloud ☁️ satellite 📡 electric_plug 🔌 battery 🔋 bulb 💡 hourglass ⌛ hourglass_flowing_sand ⏳ alarm_clock ⏰
stopwatch ⏱️ clock1 🕐 arrow_up ⬆️ arrow_down ⬇️ arrow_left ⬅️ arrow_right ➡️ arrows_counterclockwise 🔄 repeat 🔁
rewind ⏪ fast_forward ⏩ back 🔙 soon 🔜 new 🆕 top 🔝 up 🆙 ok 🆗 sos 🆘 house 🏠 globe_with_meridians 🌐
earth_africa 🌍 world_map 🗺️ compass 🧭 ship 🚢 anchor ⚓ airplane ✈️ construction 🚧 traffic_light 🚦 checkered_flag 🏁
triangular_flag_on_post 🚩 seedling 🌱 evergreen_tree 🌲 sunny ☀️ snowflake ❄️ coffee ☕ pizza 🍕 cake 🍰 gift 🎁
trophy 🏆 medal 🏅 dart 🎯 game_die 🎲 art 🎨 technologist 🧑‍💻 detective 🕵️ ghost 👻 skull 💀 cat 🐱 dog 🐶
penguin 🐧 whale 🐳 snail 🐌 turtle 🐢 one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣
`;

const words = table.trim().split(/\s+/);
const byName = new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])));

/** Matches one emoji name between colons; the name is its first group. */
export const emojiPattern = /:([a-z0-9_+-]+):(?::skin-tone-\d:)?/;

/**
 * Gives the character of an emoji, or undefined for a name that is not in the table.
 *
 * @param {string} name without the colons
 */
export function emojiOf(name) {
  return byName.get(name);
}

/**
 * Replaces the emoji names in a plain text, as Slack does in buttons and titles.
 *
 * @param {string} text
 */
export function withEmoji(text) {
  return text.replace(new RegExp(emojiPattern, 'g'), (typed, name) => emojiOf(name) ?? typed);
}
