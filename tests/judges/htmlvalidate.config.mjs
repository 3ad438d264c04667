// html-validate's recommended rules, all of them; three are set, each for the reason above it.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // HTML does not mind the case, and everything else in our pages is in small letters.
    "doctype-style": ["error", { style: "lowercase" }],
    // It asks for special hyphens and spaces, which a search on the page does not find and a telephone may not take when
    // they are copied. Our style sheet keeps every number on one line: [href^="tel:"] { white-space: nowrap }.
    "tel-non-breaking": "off",
    // The limit is that of search engines. Behind each title stands the name of the municipality, which may be long;
    // what is unique stands before it (WCAG 2.4.2).
    "long-title": ["error", { maxlength: 90 }],
  },
};
