import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { writeNumber } from '../../../kernel/phone/index.ts'
import { words as stewardWords } from '../steward/words.ts'
import type { Doc } from '../model.ts'
import { plainText } from '../text.ts'
import type { Near } from './queries.ts'
import { fieldInWords } from '../in-words/record-in-words.ts'
import type { Sheet } from '../editable-sheet.ts'
import { Button, ButtonGroup, ErrorMessage, HiddenKeys, Input, Table, WarningText } from '../../../design/index.ts'
import { lostOf } from './lost-of.ts'
import { words } from './words.ts'

/** All that the other sheet says and the merged one will not. */
function NotKept({ lang, kept, other }: Pick<ComparePageProps, 'lang' | 'kept' | 'other'>) {
  const t = words[lang]
  const { fields } = stewardWords[lang]
  const lost = lostOf(kept, other).flatMap(({ field, value, place }) => {
    const text = fieldInWords(field, value, lang)
    const label = fields[field] ?? field
    return text === '' ? [] : [[place === null ? label : t.lostAt(plainText(place, lang), label), text]]
  })
  return (
    <section>
      <h2>{t.lostTitle}</h2>
      {lost.length === 0 ? (
        <p>{t.lostNothing}</p>
      ) : (
        <Table
          caption={t.lostTitle}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.field }, { text: t.other }]}
          rows={lost}
        />
      )}
    </section>
  )
}

/** Merges into a sheet, or of a desk, each with the page that undoes it. */
export function RecentMerges({ lang, merges }: { lang: Language; merges: readonly ShownMerge[] }) {
  const t = words[lang]
  if (merges.length === 0) return <></>
  return (
    <section id="fusions">
      <h2>{t.recentTitle}</h2>
      <ul>
        {merges.map(({ kept, other, day, href }) => (
          <li>
            {t.recent(t.recentOf(other, kept), day)}{' '}
            <a href={href}>
              {t.undo}
              <span class="govuk-visually-hidden"> {t.undoOf(other)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export interface ShownMerge {
  kept: string
  other: string
  day: string
  href: string
}

interface FindTwinPageProps {
  lang: Language
  title: string
  action: string
  typed: string
  /** `href` null: kept by someone else. */
  near: readonly (Near & { href: string | null })[]
  merges: readonly ShownMerge[]
}

export function FindTwinPage({ lang, title, action, typed, near, merges }: FindTwinPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <form method="get" action={action}>
        <Input name="q" label={t.search} value={typed} type="search" />
        <Button kind="secondary">{t.find}</Button>
      </form>
      {near.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {near.map((one) => {
            const name = plainText(one.name, lang)
            return (
              <li>
                <strong>{name}</strong>
                {one.organization && `, ${plainText(one.organization, lang)}`}
                {one.phone && `, ${writeNumber(one.phone)}`}{' '}
                {one.href === null ? (
                  <span class="mid">({t.notYours})</span>
                ) : (
                  <a href={one.href} aria-label={t.chooseOf(name)}>
                    {t.choose}
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      )}
      <RecentMerges lang={lang} merges={merges} />
    </>
  )
}

interface ComparePageProps {
  lang: Language
  title: string
  kept: Sheet
  other: Sheet
  problem: string | null
  action: string
  swapHref: string
  backHref: string
  keys: FormKeys
}

const shown = [
  'name',
  'description',
  'phones',
  'email',
  'url',
  'schedules',
  'attributes',
  'service_areas',
  'languages',
  'minimum_age',
  'maximum_age',
  'what_to_say',
] as const

/** The two sheets side by side, what will not be kept, then the act. */
export function ComparePage({ lang, title, kept, other, problem, action, swapHref, backHref, keys }: ComparePageProps) {
  const common = stewardWords[lang]
  const t = words[lang]
  const docs = [kept, other].map(({ service }) => service.doc as unknown as Doc)
  const rows = shown.flatMap((field) => {
    const [a = '', b = ''] = docs.map((doc) => fieldInWords(field, doc[field], lang))
    return a === '' && b === '' ? [] : [[common.fields[field] ?? field, a, b]]
  })
  const organizations = [kept, other].map(({ organization }) =>
    organization === null ? '' : plainText(organization.name, lang),
  )
  return (
    <>
      <h1>{title}</h1>
      {problem !== null && <ErrorMessage>{problem}</ErrorMessage>}
      <Table
        caption={t.compare}
        stack
        head={[{ text: t.field }, { text: t.kept }, { text: t.other }]}
        rows={[[common.organization, ...organizations], ...rows]}
      />
      <p>{t.result}</p>
      <p>{t.follows}</p>
      <NotKept lang={lang} kept={kept} other={other} />
      <WarningText>{t.warning}</WarningText>
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name="with" value={other.service.id} />
        <input type="hidden" name="kept" value={String(kept.version)} />
        <input type="hidden" name="other" value={String(other.version)} />
        <ButtonGroup>
          <Button>{t.act}</Button>
          <a href={swapHref}>{t.swap}</a>
          <a href={backHref}>{common.back}</a>
        </ButtonGroup>
      </form>
    </>
  )
}
