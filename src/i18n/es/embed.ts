import type { EmbedTexts } from '../en/embed.ts';

/** The words of the dialog that embeds a chart in another page. */
export const embedEs: EmbedTexts = {
  title: 'Insertar este gráfico',
  intro:
    'Una página que no necesita ningún otro archivo ni pide nada a ningún servidor. Sus cifras quedan como están ahora.',
  width: 'Ancho del lugar',
  widths: { narrow: 'Teléfono (320 píxeles)', column: 'Columna (640 píxeles)', wide: 'Ancho (960 píxeles)' },
  frozen: {
    heading: 'Como fragmento de código',
    note: 'Toda la página está dentro del fragmento: péguelo donde su sitio admita HTML.',
    label: 'Fragmento que contiene la página',
    copy: 'Copiar el fragmento',
    size: (kilobytes) => `Ocupa ${kilobytes} kB.`,
    large: 'Muchos editores rechazan un fragmento tan largo: guarde mejor la página.',
  },
  file: {
    heading: 'Como archivo',
    note: 'Si su sitio no admite una página dentro de un fragmento: guarde la página, súbala e indique su dirección en este marco.',
    save: 'Guardar la página (HTML)',
    label: 'Fragmento para la página guardada',
    copy: 'Copiar el fragmento corto',
  },
  copied: 'Fragmento copiado',
  copyFailed: 'El navegador no permite copiar. Seleccione el texto y cópielo.',
  working: 'Preparando la página…',
  size: (width, height) => `La página, de ${width} píxeles de ancho y ${height} de alto.`,
  close: 'Cerrar',
};
