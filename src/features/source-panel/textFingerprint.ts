/** Twelve hexadecimal digits of the SHA-256 of a text in UTF-8; null where the browser offers none: on pages without https. */
export async function textFingerprint(text: string): Promise<string | null> {
  // The types promise what such a page lacks.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
