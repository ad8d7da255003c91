/** Six hexadecimal digits that name a text (FNV-1a, 32 bits, folded to 24). For file names, not for safety. */
export function hash6(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return ((hash >>> 24) ^ (hash & 0xffffff)).toString(16).padStart(6, '0');
}
