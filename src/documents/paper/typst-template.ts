/**
 * The look of a PDF, in Typst. The outline comes in as JSON and only ever becomes text: nothing of it is read as markup.
 * Colours are those of the house (web/style/theme.css).
 */
export const typstTemplate = `
#let paper = json(bytes(sys.inputs.at("outline")))
#let words-of-file = paper.words
#let ink = rgb("#1b2330")
#let muted = rgb("#545d6b")
#let line-colour = rgb("#dedbd3")
#let accent = rgb(paper.at("accent", default: "#31408e"))
#let is-brief = paper.at("shape", default: "") == "brief"
#let in-brief(brief, report) = if is-brief { brief } else { report }
#let alert = rgb("#a3222b")
#let (year, month, day) = paper.day.split("-").map(int)

#set document(
  title: paper.title + ": " + paper.overtitle,
  author: paper.author,
  description: paper.summary,
  date: datetime(year: year, month: month, day: day),
)
#set text(font: ("Noto Sans", "Noto Sans Hebrew", "Vazirmatn", "Noto Emoji"), fallback: false, size: in-brief(9.5pt, 10pt), fill: ink, lang: paper.language, hyphenate: false, number-width: "tabular")
#set par(leading: in-brief(0.62em, 0.72em), spacing: in-brief(0.9em, 1.1em))
// The chapter that goes on on this page; where one begins, its heading says so.
#let running-head(page) = {
  let chapters = query(heading.where(level: 1, outlined: true))
  let begun = chapters.filter(chapter => chapter.location().page() <= page)
  if begun.len() > 0 and begun.last().location().page() < page {
    set text(size: 8pt, fill: muted, hyphenate: false)
    begun.last().body
  }
}
#set page(
  paper: "a4",
  margin: in-brief((x: 20mm, top: 16mm, bottom: 22mm), (x: 22mm, top: 24mm, bottom: 26mm)),
  header-ascent: 9mm,
  header: if is-brief { none } else { context running-head(here().page()) },
  footer-descent: 10mm,
  footer: context [
    #set text(size: 8pt, fill: muted, hyphenate: false)
    #grid(
      columns: (1fr, auto),
      column-gutter: 8mm,
      [#paper.footer],
      [#words-of-file.page #counter(page).display() #words-of-file.of #counter(page).final().first()],
    )
  ],
)

#show heading: set text(hyphenate: false)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: in-brief(13pt, 18pt), weight: "bold", fill: accent)
#show heading.where(level: 1): set block(above: in-brief(6mm, 16mm), below: in-brief(2.5mm, 5mm))
#show heading.where(level: 2): set text(size: 13pt, weight: "bold")
#show heading.where(level: 2): set block(above: 9mm, below: 3.5mm)
#show heading.where(level: 3): set text(size: 10.5pt, weight: "bold")
#show heading.where(level: 3): set block(above: 6mm, below: 2.5mm)
#show heading.where(level: 4): set text(size: 10pt, weight: "bold")
#show heading.where(level: 4): set block(above: 6mm, below: 2mm)
#set terms(tight: false, spacing: 0.8em)
#set list(tight: false, marker: text(fill: muted)[•], indent: 0pt, body-indent: 0.7em, spacing: 0.8em)
#set table(stroke: none, inset: (x: 2mm, y: 1.9mm))
#show figure: set block(breakable: true)
#show figure.where(kind: table): set block(above: 6mm)
#show figure.where(kind: image): set block(breakable: false, sticky: true, above: 7mm)
#show figure.caption: set text(size: 8.5pt, weight: "bold")
#show figure.caption: set align(left)
#show figure.caption: it => std.block(sticky: true, width: 100%, it)
#set figure.caption(position: top, separator: none)
#set figure(supplement: none, numbering: none, gap: 2.5mm)

#let draw-span(span) = {
  let shown = text(span.text)
  if span.at("look", default: "") == "strong" { shown = strong(shown) }
  if span.at("look", default: "") == "muted" { shown = text(fill: muted, shown) }
  if "language" in span { shown = text(lang: span.language, shown) }
  shown
}
#let draw-words(words) = if type(words) == str { text(words) } else { words.map(draw-span).join() }

#let draw-cell(cell, column) = {
  let tone = cell.at("tone", default: "")
  let shown = cell.lines.map(line => par(draw-words(line))).join()
  set text(fill: if tone == "alert" { alert } else if tone == "faint" { muted } else { ink })
  set text(weight: "bold") if tone == "alert"
  set text(style: "italic") if tone == "faint"
  set text(hyphenate: false) if tone != ""
  set align(if column.at("isNumber", default: false) { right } else { left })
  shown
}

// A row stays whole unless it is so long that no page might hold it.
#let longest-whole = 300
#let length-of-words(words) = if type(words) == str { words.len() } else {
  words.map(span => span.text.len()).sum(default: 0)
}
#let length-of(cell) = cell.lines.map(length-of-words).sum(default: 0)

#let draw-table(block) = {
  set text(size: 8.5pt, hyphenate: true)
  set par(leading: 0.6em, spacing: 0.75em)
  let heads = block.columns.map(column => table.cell(
    align: bottom + if column.at("isNumber", default: false) { right } else { left },
    strong(text(hyphenate: true, column.heading)),
  ))
  let drawn = table(
    columns: block.columns.map(column => column.share * 1fr),
    align: left + top,
    stroke: (x, y) => (
      top: none,
      bottom: if y == 0 { 1pt + accent } else { 0.5pt + line-colour },
    ),
    table.header(repeat: true, ..heads),
    ..block.rows.map(row => {
      let breakable = row.any(cell => length-of(cell) > longest-whole)
      row.zip(block.columns).map(((cell, column)) => table.cell(breakable: breakable, draw-cell(cell, column)))
    }).flatten(),
  )
  set figure.caption(position: top)
  if block.at("headed", default: false) { drawn } else {
    figure(kind: table, caption: text(block.caption), drawn)
  }
}

#let draw-note(words) = {
  set text(size: 8.5pt, fill: muted)
  std.block(below: 1.2em, par(draw-words(words)))
}

#let draw-ribbon(ribbon) = {
  let parts = ribbon.parts.filter(part => part.share > 0)
  figure(kind: "ribbon", alt: ribbon.alternative, std.block(width: 100%, {
    grid(
      columns: parts.map(part => part.share * 1fr),
      column-gutter: 0.6mm,
      ..parts.map(part => rect(width: 100%, height: 9mm, fill: rgb(part.colour), stroke: none)),
    )
    v(2mm, weak: true)
    set text(size: 8.5pt)
    set align(left)
    ribbon.parts.map(part => std.box({
      std.box(rect(width: 2.6mm, height: 2.6mm, fill: rgb(part.colour), stroke: none))
      h(1.5mm)
      text(part.label)
    })).join(h(7mm))
  }))
}

#let draw-figure(block) = {
  figure(kind: image, caption: draw-words(block.title), image(
    bytes(block.drawing.wide),
    format: "svg",
    width: 100%,
    alt: block.alternative,
  ))
  if "note" in block { draw-note(block.note) }
  if "table" in block { draw-table(block.table) }
}

// Typst sets a list that follows a paragraph at once as close as a line of it.
#let list-block(breakable: true, drawn) = std.block(above: 1.3em, below: 1.3em, breakable: breakable, drawn)
// Facts stay together unless they are so long that no page might hold them.
#let longest-facts = 1200
#let term-width = 48mm

#let draw-block(block) = {
  if block.kind == "heading" {
    let shown = text(block.text)
    if "language" in block { shown = text(lang: block.language, shown) }
    if block.at("newPage", default: false) { pagebreak(weak: true) }
    heading(level: block.level, shown)
  } else if block.kind == "paragraph" {
    let look = block.at("look", default: "")
    set text(size: 12pt) if look == "lead"
    set text(size: 8.5pt, fill: muted) if look == "note"
    std.block(
      below: if look == "lead" { 6mm } else { 1.2em },
      sticky: block.at("keepNext", default: false),
      par(draw-words(block.words)),
    )
  } else if block.kind == "list" {
    list-block(list(..block.items.map(draw-words)))
  } else if block.kind == "facts" {
    let whole = block.facts.map(fact => length-of-words(fact.words)).sum(default: 0) < longest-facts
    list-block(breakable: not whole, terms(
      separator: none,
      hanging-indent: term-width,
      ..block.facts.map(fact => terms.item(
        std.box(width: term-width, strong(text(hyphenate: false, fact.term))),
        draw-words(fact.words),
      )),
    ))
  } else if block.kind == "table" {
    draw-table(block)
  } else if block.kind == "figure" {
    draw-figure(block)
  } else if block.kind == "ribbon" {
    draw-ribbon(block)
  }
}

#let logo(height) = if "logo" in paper {
  image(paper.logo.path, alt: paper.logo.alternative, height: height, fit: "contain")
}
#let marking = std.box(stroke: 1pt + accent, radius: 2pt, inset: (x: 3mm, y: 2mm), text(weight: "bold", fill: accent, paper.marking))
#show title: set text(size: in-brief(20pt, 30pt), weight: "bold", fill: accent, hyphenate: false)
#if is-brief [
  #set std.block(spacing: 2.5mm)
  #logo(12mm)
  #text(fill: muted, paper.overtitle)
  #title(paper.title)
  #marking
  #for block in paper.front { draw-block(block) }
] else [
  #if "logo" in paper { logo(20mm) } else { v(22mm) }
  #v(if "logo" in paper { 6mm } else { 0mm })
  #text(size: 11pt, fill: muted, paper.overtitle)
  #v(1mm)
  #title(paper.title)
  #v(3mm)
  #marking
  #v(9mm)
  #for block in paper.front { draw-block(block) }
  #pagebreak()
  #{
    show outline.entry.where(level: 1): set text(weight: "bold")
    show outline.entry: set std.block(above: 2.2mm)
    show outline.entry.where(level: 1): set std.block(above: 3.4mm)
    set outline.entry(fill: repeat(text(fill: muted)[.], gap: 1.2mm))
    outline(title: text(words-of-file.contents), depth: 2, indent: 6mm)
  }
  #pagebreak()
]
#for part in paper.body {
  if part.at("newPage", default: false) { pagebreak(weak: true) }
  let drawn = part.blocks.map(draw-block).join()
  if part.at("wide", default: false) { page(flipped: true, drawn) } else { drawn }
}
`
