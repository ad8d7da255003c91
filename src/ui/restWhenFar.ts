const observer =
  'IntersectionObserver' in globalThis
    ? new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) target.toggleAttribute('data-far', !isIntersecting);
        },
        { rootMargin: '100% 0px' },
      )
    : null;

/**
 * Lets the browser skip style, layout and paint of an element while it is more than a window away; its content stays
 * findable, reachable and right. Gives the way to end it. Near the window nothing of it is contained, so that
 * lists and tooltips may reach out of it.
 */
export function restWhenFar(element: Element): () => void {
  observer?.observe(element);
  return () => {
    observer?.unobserve(element);
    element.removeAttribute('data-far');
  };
}
