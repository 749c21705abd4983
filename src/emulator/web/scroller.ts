const NEAR_END_PX = 60;
const MARGIN_PX = 8;

/** Keeps the newest message in sight as long as the reader has not scrolled away from it. */
export function createScroller(view: HTMLElement, button: HTMLButtonElement) {
  let followed: HTMLElement | undefined;
  let wasAtEnd = true;

  const distance = (): number => view.scrollHeight - view.scrollTop - view.clientHeight;
  const update = (): void => {
    wasAtEnd = distance() < NEAR_END_PX;
    button.hidden = wasAtEnd;
  };
  const toEnd = (): void => {
    followed = undefined;
    view.scrollTop = view.scrollHeight;
    update();
  };
  /** To the end, but never past the beginning of a message that is taller than the screen. */
  const follow = (message: HTMLElement): void => {
    followed = message;
    const top = message.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
    view.scrollTop = Math.min(view.scrollHeight - view.clientHeight, top - MARGIN_PX);
    wasAtEnd = true;
    button.hidden = distance() < NEAR_END_PX;
  };

  view.addEventListener("scroll", update, { passive: true });
  button.addEventListener("click", toEnd);
  // The keyboard of a phone, a growing message field or a late font change the height.
  new ResizeObserver(() => {
    if (!wasAtEnd) return update();
    if (followed?.isConnected) follow(followed);
    else toEnd();
  }).observe(view);

  return { isAtEnd: () => wasAtEnd, toEnd, follow, update };
}
