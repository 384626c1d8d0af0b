import { spansOf, type Words } from '../../../documents/paper/paper-outline.ts'

export function PaperWords({ words }: { words: Words }) {
  return (
    <>
      {spansOf(words).map(({ text, look, language }, position) => {
        const spoken = language ? { lang: language } : {}
        if (look === 'strong')
          return (
            <strong key={position} {...spoken}>
              {text}
            </strong>
          )
        if (look === undefined && language === undefined) return text
        return (
          <span key={position} {...spoken} {...(look ? { class: look } : {})}>
            {text}
          </span>
        )
      })}
    </>
  )
}
