// Two countries and a third: three sides on one time axis, the figures told of both with the third, and who else did the same.
export { besideEvent, windowOf } from "./beside_event.js";
export { figuresOfBoth } from "./figures_of_both.js";
export { LAST_EVENTS, lastFirst, sideOf } from "./side.js";
export { thirdsOf } from "./thirds.js";
export { groupsOf } from "./who_else.js";
