const PIECE = 0x8000;

/** Bytes as a string of as many characters, in pieces that a call can take. */
export function binaryString(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return binary;
}

export function base64(bytes: Uint8Array): string {
  return btoa(binaryString(bytes));
}
