import { Table } from '../../../../design/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { hsds } from '../../../directory/index.ts'
import type { UndoneRecords } from '../write/queries.ts'
import type { NamedStaying } from '../write/what-stays.ts'
import { words } from './words.ts'

/** What undoing an import did not take back, each by its name and with the reason. */
export function Staying({ lang, counts }: { lang: Language; counts: UndoneRecords }) {
  const t = words[lang]
  const stays = counts.stays ?? []
  const others = counts.left - stays.filter((one) => !isPart(one)).length
  return (
    <section>
      <h2>{t.staysTitle}</h2>
      <Table
        caption={t.staysTitle}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.staysHeads.record }, { text: t.staysHeads.why }]}
        rows={stays.map((one) => [nameOf(one, lang), reasonOf(one, lang)])}
      />
      {others > 0 && <p>{t.staysMore(others)}</p>}
    </section>
  )
}

/** It came back but for some fields. */
const isPart = ({ fields }: NamedStaying): boolean => fields !== undefined

function nameOf({ kind, name }: NamedStaying, lang: Language): string {
  const t = words[lang]
  return kind === null ? t.unseen : t.named(t.oneOf[kind], hsds.plainText(name, lang) || t.nameless)
}

function reasonOf({ reason, by, fields }: NamedStaying, lang: Language): string {
  const { whyStays, columns } = words[lang]
  if (reason === 'kept-elsewhere') return whyStays.elsewhere
  if (reason === 'needed') {
    const name = by === null ? '' : hsds.plainText(by, lang)
    return name === '' ? whyStays.needed : whyStays.neededBy(name)
  }
  const labels = hsds.sheetWords[lang].fields
  return fields === undefined
    ? whyStays.changed
    : whyStays.partly(fields.map((field) => columns[field] ?? labels[field] ?? field).join(', '))
}
