/** One `key=value` of an address, decoded. */
export type SearchPart = Readonly<{ key: string; value: string }>;

/** Takes the search part of an address to pieces, in their order. Total: a broken escape stays as it is written. */
export function splitSearch(search: string): SearchPart[] {
  return search
    .replace(/^\?/u, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      const [key, value] = at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
      return { key: decode(key.replaceAll('+', ' ')), value: decode(value.replaceAll('+', ' ')) };
    });
}

/** Writes keys and values as a search part; empty values are left out. `:` `,` and `/` stay readable. */
export function joinSearch(values: Readonly<Record<string, string>>): string {
  const parts = Object.entries(values).filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${parts.map(([key, value]) => `${key}=${encode(value)}`).join('&')}`;
}

/** The items of a comma-separated value; a comma within an item is written `%2C`. */
export function splitList(value: string): string[] {
  return value
    .split(',')
    .map((item) => decode(item.trim()))
    .filter((item) => item !== '');
}

export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}

function encode(value: string): string {
  return encodeURIComponent(value)
    .replace(/%3A/gu, ':')
    .replace(/%2C/gu, ',')
    .replace(/%2F/gu, '/')
    .replace(/%20/gu, '+');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
