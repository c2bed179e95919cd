import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, HiddenKeys, InsetText, PrintButton, SummaryList } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, nameIn, type Language } from '../../../kernel/language.ts'
import type { Held, SchoolTool } from '../model.ts'
import { nameOf, namesOf, titleIn } from '../topics.ts'
import { words } from './words.ts'

export interface SheetPageProps {
  lang: Language
  keys: FormKeys
  tool: SchoolTool
  /** Those that have it today, that the person may know of. */
  holders: readonly Held[]
  /** Where it is found; null: nowhere online. */
  open: { kind: 'link' | 'article' | 'service'; href: string } | null
  holdHref: string
  /** Organizations of the person that may say that they have it, and those that may say that they no longer do. */
  mayHold: readonly { organizationId: string; organization: string }[]
  mayLetGo: readonly { href: string; organization: string }[]
  /** Null: not for this person, or not now. */
  acts: { edit: string | null; withdraw: string | null; putBack: string | null }
}

export function SheetPage(props: SheetPageProps) {
  const { lang, keys, tool, open, acts } = props
  const t = words[lang]
  return (
    <>
      <h1>{titleIn(tool, lang)}</h1>
      {tool.withdrawnOn !== null && <InsetText>{t.withdrawn(formatDay(tool.withdrawnOn, lang))}</InsetText>}
      {open && (
        <p>
          <a href={open.href} {...(open.kind === 'link' && { rel: 'noreferrer' })}>
            {t.open[open.kind]}
          </a>
        </p>
      )}
      <Facts {...props} />
      <Holders {...props} />
      <div class="on-screen">
        <ButtonGroup>
          {acts.edit && <a href={acts.edit}>{t.edit}</a>}
          {acts.withdraw && <a href={acts.withdraw}>{t.withdraw}</a>}
          <PrintButton />
        </ButtonGroup>
        {acts.putBack && (
          <form method="post" action={acts.putBack}>
            <HiddenKeys keys={keys} />
            <Button kind="secondary">{t.putBack}</Button>
          </form>
        )}
      </div>
    </>
  )
}

function Facts({ lang, tool, acts }: SheetPageProps) {
  const t = words[lang]
  const organization = nameIn({ nameFr: tool.organizationFr, nameEn: tool.organizationEn }, lang)
  const stages: Child =
    tool.stages.length > 0 ? (
      namesOf('stage', tool.stages, lang)
    ) : (
      <>
        {t.noStage} {acts.edit && <a href={acts.edit}>{t.sayStage}</a>}
      </>
    )
  return (
    <SummaryList
      rows={[
        { key: t.facts.kind, value: nameOf('kind', tool.kind, lang) },
        { key: t.facts.stages, value: stages },
        { key: t.facts.subjects, value: namesOf('subject', tool.subjects, lang) || t.none },
        { key: t.facts.offeredBy, value: tool.offeredBy ?? t.none },
        { key: t.facts.listedBy, value: t.listedOn(organization, formatDay(tool.listedOn, lang)) },
        {
          key: t.facts.source,
          value: t.sources[tool.article !== null ? 'article' : tool.service !== null ? 'service' : 'network'],
        },
      ]}
    />
  )
}

function Holders({ lang, keys, holders, holdHref, mayHold, mayLetGo }: SheetPageProps) {
  const t = words[lang]
  const isOne = mayHold.length + mayLetGo.length === 1
  return (
    <section>
      <h2>{t.holders}</h2>
      <p>{t.holderCount(holders.length)}</p>
      {holders.length > 0 && (
        <ul>
          {holders.map((one) => (
            <li>
              {t.since(
                nameIn({ nameFr: one.organizationFr, nameEn: one.organizationEn }, lang),
                formatDay(one.fromDay, lang),
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="on-screen">
        {mayHold.map(({ organizationId, organization }) => (
          <form method="post" action={holdHref}>
            <HiddenKeys keys={keys} />
            <input type="hidden" name="organization" value={organizationId} />
            <Button>{isOne ? t.hold : t.holdFor(organization)}</Button>
          </form>
        ))}
        {mayLetGo.map(({ href, organization }) => (
          <p>
            <a href={href}>{isOne ? t.letGo : t.letGoFor(organization)}</a>
          </p>
        ))}
      </div>
    </section>
  )
}
