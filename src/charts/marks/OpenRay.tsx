const FADES = [0.85, 0.65, 0.48, 0.34, 0.22];

/** A ray to the right that fades and ends in an open chevron: "and more, without a stated end". Its length says nothing. */
export function OpenRay({ color, length }: Readonly<{ color: string; length: number }>) {
  const piece = (length - 4) / FADES.length;
  return (
    <g fill="none" stroke={color}>
      {FADES.map((opacity, index) => (
        <path key={opacity} d={`M${index * piece} 0h${piece}`} strokeWidth={3} strokeOpacity={opacity} />
      ))}
      <path d={`M${length - 5} -5l5 5l-5 5`} strokeWidth={1.8} strokeLinecap="round" strokeLinejoin="round" />
    </g>
  );
}
