/**
 * The style of an EPUB: sizes and spaces alone. Fonts and colors are the reader’s own, so that what somebody has chosen
 * there holds, in the dark as well.
 */
export const epubStyle = `body {
  margin: 0 4%;
  line-height: 1.5;
}

h1, h2, h3, h4, h5, h6 {
  margin: 1.8em 0 0.8em;
  font-size: 1em;
  line-height: 1.35;
  page-break-after: avoid;
  break-after: avoid;
  hyphens: none;
}

h1 {
  margin-top: 1em;
  font-size: 1.25em;
}

h2 {
  font-size: 1.1em;
}

.bilingual .zh, .bilingual .tr {
  display: block;
}

.bilingual .tr {
  margin-top: 0.3em;
  font-weight: normal;
}

p {
  margin: 0 0 0.6em;
  orphans: 2;
  widows: 2;
}

.paragraph {
  margin: 0 0 1.6em;
}

.segment {
  margin: 0 0 0.8em;
}

.segment .zh {
  margin: 0;
  line-height: 1.65;
  page-break-after: avoid;
  break-after: avoid;
}

.segment .tr {
  margin: 0.15em 0 0;
}

.label, .grade, .fact, .small {
  font-size: 0.8em;
}

.label, .grade, sup, .fact .name {
  opacity: 0.75;
}

.label {
  font-weight: normal;
}

.bilingual .label {
  font-size: 0.7em;
}

sup {
  margin: 0 0.1em;
  font-size: 0.65em;
  line-height: 0;
  font-weight: normal;
}

a {
  color: inherit;
}

.ref, .back, nav a {
  text-decoration: none;
}

.term {
  text-decoration: underline dotted;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
}

.notes {
  margin-top: 2.5em;
}

aside, .entry {
  margin: 0 0 1.2em;
  font-size: 0.95em;
}

.lemma {
  margin-bottom: 0.2em;
  page-break-after: avoid;
  break-after: avoid;
}

.fact {
  margin-bottom: 0.3em;
}

.grade, .fact .name, .gloss {
  font-style: italic;
}

dt {
  margin-top: 1.4em;
  font-weight: bold;
  page-break-after: avoid;
  break-after: avoid;
}

dfn {
  font-style: normal;
}

dt .pinyin {
  font-weight: normal;
}

dd {
  margin: 0.2em 0 0 1em;
}

.facts dt {
  margin-top: 0.6em;
}

.title-page {
  margin-top: 12%;
}

.title-page h1 {
  margin-bottom: 2em;
  font-size: 1.5em;
}

.title-page p {
  margin-bottom: 1.2em;
}

.citation {
  margin: 1em 1.5em;
}

code {
  font-size: 0.85em;
}

.digest {
  display: block;
  word-wrap: break-word;
  overflow-wrap: anywhere;
}

nav ol {
  margin: 0;
  padding-left: 1em;
  list-style: none;
}

nav span:last-child {
  display: block;
}

nav li {
  margin: 0.5em 0;
}

table {
  border-collapse: collapse;
}

th, td {
  padding: 0.2em 0.6em 0.2em 0;
  text-align: left;
  vertical-align: top;
}
`
