// Puts a brief on paper, and reads the house styles of newsrooms.
export { houseStyle, parseTemplate, readTemplateFile } from "./house_style.js";
export { pressBrief } from "./press_brief.js";
export { writeWholeFile } from "./whole_file.js";
