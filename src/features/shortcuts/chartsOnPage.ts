/** The charts of the page in their order, each with its heading. */
export function chartsOnPage(): Readonly<{ figure: HTMLElement; heading: HTMLElement }>[] {
  return [...document.querySelectorAll<HTMLElement>('#figures figure[aria-labelledby]')].flatMap((figure) => {
    const heading = document.getElementById(figure.getAttribute('aria-labelledby') ?? '');
    return heading ? { figure, heading } : [];
  });
}
