/** The first place where a value leaves its shape, as a path with dots, and what was expected there. */
export type Misfit = Readonly<{ path: string; detail: string }>;

/** Looks at a value in place, without copying it; null where it fits. */
export type Shape = (value: unknown) => Misfit | null;

export const expected = (what: string): Misfit => ({ path: '', detail: `expected ${what}` });

export const string: Shape = (value) => (typeof value === 'string' ? null : expected('a string'));
export const number: Shape = (value) => (typeof value === 'number' ? null : expected('a number'));
export const offset: Shape = (value) =>
  Number.isInteger(value) && (value as number) >= 0 ? null : expected('a whole number from 0');

export function literal(wanted: string | boolean | null): Shape {
  return (value) => (value === wanted ? null : expected(JSON.stringify(wanted)));
}

export const boolean: Shape = (value) => (typeof value === 'boolean' ? null : expected('true or false'));

export function oneOf(allowed: readonly string[]): Shape {
  const known: ReadonlySet<unknown> = new Set(allowed);
  return (value) => (known.has(value) ? null : expected(`one of ${allowed.join(', ')}`));
}

export function nullable(shape: Shape): Shape {
  return (value) => (value === null ? null : shape(value));
}

/** A field that may be left out. */
export function optional(shape: Shape): Shape {
  return (value) => (value === undefined ? null : shape(value));
}

export function list(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return expected('a list');
    for (let index = 0; index < value.length; index += 1) {
      const misfit = shape(value[index]);
      if (misfit) return under(String(index), misfit);
    }
    return null;
  };
}

/** An object that has these fields; others are left alone. */
export function object<T>(fields: Readonly<Record<keyof T & string, Shape>>): Shape {
  const entries = Object.entries<Shape>(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null) return expected('an object');
    for (const [key, shape] of entries) {
      const misfit = shape((value as Record<string, unknown>)[key]);
      if (misfit) return under(key, misfit);
    }
    return null;
  };
}

/** Columns of one length; a list or a coded column each. */
export function columns<T>(fields: Readonly<Record<keyof T & string, Shape>>): Shape {
  const shape = object<T>(fields);
  return (value) => {
    const misfit = shape(value);
    if (misfit) return misfit;
    let rows: number | null = null;
    const all = value as Readonly<Record<string, readonly unknown[] | Readonly<{ at: readonly unknown[] }>>>;
    for (const key of Object.keys(fields)) {
      const column = all[key]!;
      const { length } = Array.isArray(column) ? column : (column as { at: readonly unknown[] }).at;
      rows ??= length;
      if (length !== rows) return under(key, expected(`${rows} rows`));
    }
    return null;
  };
}

/** A column whose distinct values stand apart: each fits the shape, and every row names one of them. */
export function coded(shape: Shape): Shape {
  const values = list(shape);
  return (value) => {
    if (typeof value !== 'object' || value === null) return expected('an object');
    const column = value as Record<string, unknown>;
    const misfit = values(column['values']);
    if (misfit) return under('values', misfit);
    const { length } = column['values'] as readonly unknown[];
    const at = list((code) => (offset(code) === null && (code as number) < length ? null : expected('a value')));
    const wrong = at(column['at']);
    return wrong && under('at', wrong);
  };
}

/** One of several objects, told apart by the value of one field. */
export function variant(key: string, shapes: Readonly<Record<string, Shape>>): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null) return expected('an object');
    const name = (value as Record<string, unknown>)[key];
    const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape ? shape(value) : under(key, expected(`one of ${Object.keys(shapes).join(', ')}`));
  };
}

/** A misfit of a part, as one of the whole. */
export function under(key: string, { path, detail }: Misfit): Misfit {
  return { path: path === '' ? key : `${key}.${path}`, detail };
}
