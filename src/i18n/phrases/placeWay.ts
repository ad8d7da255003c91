/** How a figure stands to a place: there, coming from it, or bound for it. */
export type PlaceWay = 'in' | 'from' | 'to';
