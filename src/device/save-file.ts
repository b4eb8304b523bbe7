/** Gives a text to the browser as a file to keep. */
export const saveFile = (name: string, text: string, type = 'text/plain'): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the blob a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
