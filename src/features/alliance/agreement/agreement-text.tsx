import type { Child } from 'hono/jsx'
import { Table } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Signature } from './presenter.ts'
import { words } from './words.ts'

/** A text of paragraphs and lists, as it was written: a line that begins with a dash is of a list, one with a number a heading. */
export function AgreementText({ text, lang }: { text: string; lang: Language }) {
  return (
    <div class="agreement" lang={lang}>
      {text.split(/\n{2,}/).map((part) => {
        const lines = part.split('\n')
        const [first = '', ...rest] = lines
        if (/^\d+\.\s/.test(first))
          return (
            <section>
              <h3>{first}</h3>
              <Lines lines={rest} />
            </section>
          )
        return <Lines lines={lines} />
      })}
    </div>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  const parts: Child[] = []
  let items: string[] = []
  const close = () => {
    if (items.length === 0) return
    parts.push(
      <ul>
        {items.map((one) => (
          <li>{one}</li>
        ))}
      </ul>,
    )
    items = []
  }
  for (const line of lines) {
    const item = /^[-–•]\s+(.*)$/.exec(line)?.[1]
    if (item !== undefined) {
      items.push(item)
      continue
    }
    close()
    if (line.trim() !== '') parts.push(<p>{line}</p>)
  }
  close()
  return <>{parts}</>
}

/** Who signed and who is missing, always together. */
export function Signatures({ lang, signatures }: { lang: Language; signatures: readonly Signature[] }) {
  const t = words[lang]
  return (
    <Table
      caption={t.signatures}
      captionClass="govuk-visually-hidden"
      stack
      head={[{ text: t.heads.organization }, { text: t.heads.person }, { text: t.heads.when }, { text: t.heads.hash }]}
      rows={signatures.map(({ organization, person, when, hash }): Child[] => [
        organization,
        when === null ? <span class="mid">{t.missing}</span> : (person ?? ''),
        when ?? '',
        hash === null ? '' : <code class="fingerprint">{hash}</code>,
      ])}
    />
  )
}
