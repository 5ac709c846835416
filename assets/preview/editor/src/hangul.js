// Hangul for systems that have none: a face of the system's if it is there, else the one that zines are set in.
const LOCAL = ["Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Noto Sans KR", "NanumGothic"];
const RANGE = "U+1100-11FF, U+3000-303F, U+3130-318F, U+A960-A97F, U+AC00-D7FF, U+FF00-FFEF";

/** Make the family “Zine Hangul” known. The browser fetches it once a letter needs it. */
export function provideHangul() {
  const sources = [...LOCAL.map((name) => `local("${name}")`), "url(/edit/hangul.ttf)"];
  document.fonts.add(new FontFace("Zine Hangul", sources.join(", "), { unicodeRange: RANGE, display: "swap" }));
}
