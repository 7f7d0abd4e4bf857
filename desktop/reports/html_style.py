"""The style sheet of documents a browser shows, with a part of its own for paper."""

from __future__ import annotations

from desktop.reports import palette

_SHEET = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 3rem; max-width: 48rem; color: #INK;
  background: #WHITE; font: SIZE/1.45 "Source Sans 3", "Source Sans Pro", "Segoe UI",
  "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
main > p, main > ul, main > ol, main > dl { max-width: 42rem; }
h1 { font-size: 2.1em; line-height: 1.15; font-weight: 600; margin: .2em 0 .5em; }
h2 { font-size: 1.35em; line-height: 1.25; font-weight: 600; color: #ACCENT; margin: 2em 0 .5em; }
h3 { font-size: 1.08em; font-weight: 600; margin: 1.5em 0 .3em; }
p, ul, ol, dl { margin: 0 0 .75em; }
li { margin: .25em 0; }
a { color: #ACCENT; }
.letterhead { display: flex; justify-content: space-between; gap: 2rem; align-items: flex-start;
  border-bottom: 1px solid #LINE; padding-bottom: .9rem; margin-bottom: 1.6rem;
  font-size: .85em; color: #QUIET; }
.letterhead p { margin: 0; }
.letterhead p:first-child { font-weight: 600; }
.letterhead img { max-width: 14rem; max-height: 4.5rem; }
.draft { display: inline-block; border: 2px solid #ACCENT; color: #ACCENT; font-weight: 600;
  letter-spacing: .08em; padding: .1em .6em; margin-bottom: 1rem; }
.kicker { color: #ACCENT; font-weight: 600; margin: 0; }
.lead { font-size: 1.2em; line-height: 1.4; }
.small, .note, figcaption { font-size: .88em; }
.note, figcaption { color: #QUIET; }
blockquote { margin: 1.2em 0; padding: .1em 0 .1em 1.1em; border-left: 3px solid #ACCENT; }
blockquote p { font-style: italic; font-size: 1.15em; margin: 0 0 .2em; }
blockquote footer { color: #QUIET; font-size: .88em; }
dl.facts { display: grid; grid-template-columns: minmax(6rem, 28%) 1fr; gap: .3em 1em; }
dl.facts dt { color: #QUIET; font-weight: 600; }
dl.facts dd { margin: 0; }
dl.facts dd p { margin: 0 0 .3em; }
.table { overflow-x: auto; margin: 1.2em 0 1.5em; }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
caption { text-align: left; font-weight: 600; padding-bottom: .4em; }
th, td { text-align: left; vertical-align: top; padding: .45em .7em;
  border-bottom: 1px solid #LINE; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
td p, th p { margin: 0 0 .3em; }
thead th { color: #ACCENT; border-bottom: 2px solid #ACCENT; font-weight: 600; }
tbody th { font-weight: 600; }
.centre { text-align: center; }
.end { text-align: right; font-variant-numeric: tabular-nums; }
.shape { color: #ACCENT; }
figure { margin: 1.2em 0 1.5em; }
figure img, figure svg { max-width: 100%; height: auto; display: block; }
figure.small img { max-width: 36%; }
figure.medium img, figure.medium svg { max-width: 65%; }
figure .title { font-weight: 600; margin-bottom: .3em; }
.box { background: #TINT; padding: .8em 1em; margin: 1.2em 0; }
.box > :last-child { margin-bottom: 0; }
.box .title { font-weight: 600; color: #ACCENT; margin-bottom: .3em; }
.box.highlight { background: #ACCENT_TINT; border-left: 4px solid #ACCENT; }
.box.attention { background: none; border: 1px solid #ACCENT; border-left-width: 4px; }
.boxes { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: 1.2em 0; }
.boxes .box { margin: 0; }
.pictured { display: flex; gap: 1.2rem; margin: 1.2em 0; }
.pictured > img { width: 4.5rem; flex: none; align-self: flex-start; }
.pictured > div > :first-child { margin-top: 0; }
ul.figures, ol.steps { list-style: none; padding: 0; display: grid; gap: 1rem; max-width: none;
  grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); margin: 1.3em 0; }
ul.figures li { border-top: 2px solid #ACCENT; padding-top: .4em; }
ul.figures strong { display: block; font-size: 1.9em; line-height: 1.15; font-weight: 600;
  color: #ACCENT; }
ul.figures small, ol.steps small { display: block; color: #QUIET; font-size: .85em; }
ol.steps { gap: .3rem; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); }
ol.steps li { border-top: 2px solid #LINE; padding-top: .4em; align-self: end; height: 100%; }
ol.steps .done { border-top: 5px solid #ACCENT; }
ol.steps .current { border-top: 9px solid #ACCENT; font-weight: 600; }
body > footer { border-top: 1px solid #LINE; margin-top: 3rem; padding-top: .6rem;
  font-size: .85em; color: #QUIET; }
@media print {
  @page { size: A4; margin: 20mm; }
  body { padding: 0; max-width: none; font-size: PRINT_SIZE; }
  h1, h2, h3, .kicker, caption { break-after: avoid; }
  tr, figure, .boxes .box, .together, blockquote { break-inside: avoid; }
  thead { display: table-header-group; }
  .new-page { break-before: page; }
}
"""


def style_sheet(*, easy_read: bool) -> str:
    """The whole sheet; `easy_read` makes letters a third larger."""
    sizes = {"PRINT_SIZE": "14pt", "SIZE": "21px"} if easy_read else {}
    words = {
        "PRINT_SIZE": "10.5pt",
        "SIZE": "17px",
        "ACCENT_TINT": palette.ACCENT_TINT,
        "ACCENT": palette.ACCENT,
        "INK": palette.INK,
        "QUIET": palette.QUIET,
        "LINE": palette.LINE,
        "TINT": palette.TINT,
        "WHITE": palette.WHITE,
    } | sizes
    sheet = _SHEET
    for word, value in words.items():
        sheet = sheet.replace(word, value)
    return sheet.strip()
