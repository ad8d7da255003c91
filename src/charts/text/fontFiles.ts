import type { Face } from './measureText.ts';

type FaceFile = `IBMPlex${'Sans' | 'Serif'}-${'Regular' | 'SemiBold'}`;
export type FontFile = `${FaceFile}-${'Latin1' | 'Latin2' | 'Pi'}`;

type DataModule = Promise<{ default: string }>;

const files: Record<FontFile, () => DataModule> = {
  'IBMPlexSans-Regular-Latin1': () => import('../../ui/fonts/IBMPlexSans-Regular-Latin1.woff2?inline'),
  'IBMPlexSans-Regular-Latin2': () => import('../../ui/fonts/IBMPlexSans-Regular-Latin2.woff2?inline'),
  'IBMPlexSans-Regular-Pi': () => import('../../ui/fonts/IBMPlexSans-Regular-Pi.woff2?inline'),
  'IBMPlexSans-SemiBold-Latin1': () => import('../../ui/fonts/IBMPlexSans-SemiBold-Latin1.woff2?inline'),
  'IBMPlexSans-SemiBold-Latin2': () => import('../../ui/fonts/IBMPlexSans-SemiBold-Latin2.woff2?inline'),
  'IBMPlexSans-SemiBold-Pi': () => import('../../ui/fonts/IBMPlexSans-SemiBold-Pi.woff2?inline'),
  'IBMPlexSerif-Regular-Latin1': () => import('../../ui/fonts/IBMPlexSerif-Regular-Latin1.woff2?inline'),
  'IBMPlexSerif-Regular-Latin2': () => import('../../ui/fonts/IBMPlexSerif-Regular-Latin2.woff2?inline'),
  'IBMPlexSerif-Regular-Pi': () => import('../../ui/fonts/IBMPlexSerif-Regular-Pi.woff2?inline'),
  'IBMPlexSerif-SemiBold-Latin1': () => import('../../ui/fonts/IBMPlexSerif-SemiBold-Latin1.woff2?inline'),
  'IBMPlexSerif-SemiBold-Latin2': () => import('../../ui/fonts/IBMPlexSerif-SemiBold-Latin2.woff2?inline'),
  'IBMPlexSerif-SemiBold-Pi': () => import('../../ui/fonts/IBMPlexSerif-SemiBold-Pi.woff2?inline'),
};

/** A bundled font as a data address, loaded when it is asked for. */
export async function loadFont(file: FontFile): Promise<string> {
  return (await files[file]()).default;
}

const trueTypes: Record<Face, () => DataModule> = {
  sans400: () => import('../../ui/fonts/IBMPlexSans-Regular.ttf?inline'),
  sans600: () => import('../../ui/fonts/IBMPlexSans-SemiBold.ttf?inline'),
  serif400: () => import('../../ui/fonts/IBMPlexSerif-Regular.ttf?inline'),
  serif600: () => import('../../ui/fonts/IBMPlexSerif-SemiBold.ttf?inline'),
};

/** A whole face as TrueType, for files that cannot hold WOFF2. */
export async function loadTrueType(face: Face): Promise<Uint8Array> {
  const { default: address } = await trueTypes[face]();
  const binary = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
