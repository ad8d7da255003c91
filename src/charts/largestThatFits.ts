/** How many times larger a chart may be that fills the screen, so that a room can read it. */
export const ZOOMS = [2, 1.75, 1.5, 1.25];

type Placed<L> = Readonly<{ layout: L; zoom: number }>;

/**
 * A layout for a width in pixels, `zoom` times larger than usual where its height, with that of its axis, still fits into
 * the room that a chart has which fills the screen; as usual where there is no room (0).
 */
export function largestThatFits<L extends Readonly<{ height: number }>>(
  place: (width: number) => L,
  { width, axis, room }: Readonly<{ width: number; axis: number; room: number }>,
): Placed<L> {
  for (const zoom of room > 0 ? ZOOMS : []) {
    const layout = place(width / zoom);
    if ((layout.height + axis) * zoom <= room) return { layout, zoom };
  }
  return { layout: place(width), zoom: 1 };
}
