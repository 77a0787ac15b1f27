/** Text from outside -> text that both databases keep: PostgreSQL refuses the null character. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
