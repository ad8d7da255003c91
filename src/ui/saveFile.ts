type File = Readonly<{ fileName: string; mime: string; content: string | Uint8Array<ArrayBuffer> }>;

/** Hands a file to the reader's browser as a download. */
export function saveFile({ fileName, mime, content }: File): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
