/* global document, MessageChannel, MutationObserver, performance, requestAnimationFrame, setTimeout, window */
// Runs in a measured page before its own scripts. A change is painted when the first task after the next frame runs.
{
  const clock = { firstMark: null };
  let [changed, painted, isWaiting] = [0, 0, false];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    isWaiting = false;
    painted = performance.now();
  };
  new MutationObserver(() => {
    changed = performance.now();
    if (clock.firstMark === null && document.querySelector(window.firstMark)) clock.firstMark = changed;
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const pause = () => new Promise((done) => setTimeout(done, 20));
  /** Waits until nothing has changed for half a second. */
  clock.quiet = async () => {
    while (isWaiting || painted < changed || performance.now() - painted < 500) await pause();
  };
  /** How long an action takes until its last change is painted. */
  clock.time = async (act) => {
    const from = performance.now();
    act();
    while (painted < from) await pause();
    await clock.quiet();
    return painted - from;
  };
  window.pageClock = clock;
}
