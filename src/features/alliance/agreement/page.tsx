import { Button, Difference, DifferenceLegend, EmptyState, HiddenKeys, InsetText, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { AgreementText, Signatures } from './agreement-text.tsx'
import type { Signature } from './presenter.ts'
import { words } from './words.ts'

export interface AgreementPageProps {
  lang: Language
  keys: FormKeys
  /** The one in force; null: none. */
  standing: {
    number: number
    since: string
    text: string
    lang: Language
    signatures: readonly Signature[]
    href: string
  } | null
  /** The one that is proposed and not in force; null: none. */
  proposed: {
    number: number
    proposedBy: string
    on: string
    text: string
    lang: Language
    hash: string
    id: string
    signatures: readonly Signature[]
    href: string
    /** Its last day has passed before all accepted it: it can no longer be in force. */
    hasEnded: boolean
    /** Members for which the person may accept it, and have not. */
    accepting: readonly { organizationId: string; name: string }[]
  } | null
  /** What the members agreed on last, whose last day has passed; null: it has not, or there is nothing. */
  ended: { number: number; on: string; href: string; reviewHref: string } | null
  acceptAction: string
  /** Null: the person may not write. */
  draftHref: string | null
  versions: readonly { number: number; on: string; href: string }[]
}

/** What the members agreed on, what is proposed in its place, and who has signed what. */
export function AgreementPage(props: AgreementPageProps) {
  const { lang, standing, proposed, ended, draftHref, versions } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      {standing === null && proposed === null && ended === null && (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      )}
      {ended && (
        <InsetText>
          <p>
            <strong>{t.ended(ended.number, ended.on)}</strong> {t.endedText}
          </p>
          <p>
            <a href={ended.reviewHref}>{t.renew}</a> · <a href={ended.href}>{t.readEnded}</a>
          </p>
        </InsetText>
      )}
      {proposed && <Proposed {...props} proposed={proposed} />}
      {standing && (
        <section>
          <h2>
            {t.version(standing.number)} <Tag kind="filled">{t.inForce}</Tag>
          </h2>
          <p>{t.since(standing.since)}</p>
          <Signatures lang={lang} signatures={standing.signatures} />
          <AgreementText text={standing.text} lang={standing.lang} />
          <p>
            <a href={standing.href}>{t.print}</a>
          </p>
        </section>
      )}
      {standing === null && ended === null && proposed !== null && <p class="mid">{t.noneInForce}</p>}
      {draftHref && (
        <p class="on-screen">
          <Button kind={versions.length === 0 ? 'main' : 'secondary'} href={draftHref}>
            {versions.length === 0 ? t.write : t.writeNext}
          </Button>
        </p>
      )}
      {versions.length > 0 && (
        <section>
          <h2>{t.versions}</h2>
          <ul>
            {versions.map(({ number, on, href }) => (
              <li>
                <a href={href}>{t.version(number)}</a>, {on}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Proposed({
  lang,
  keys,
  standing,
  proposed,
  acceptAction,
}: AgreementPageProps & { proposed: NonNullable<AgreementPageProps['proposed']> }) {
  const t = words[lang]
  return (
    <section>
      <h2>
        {t.version(proposed.number)} <Tag>{t.proposedTag}</Tag>
      </h2>
      <p>{t.proposedBy(proposed.proposedBy, proposed.on)}</p>
      {(proposed.hasEnded || standing !== null) && (
        <InsetText>
          {proposed.hasEnded && <p>{t.tooLate}</p>}
          {standing !== null && <p>{t.oldStands(standing.number)}</p>}
        </InsetText>
      )}
      <Signatures lang={lang} signatures={proposed.signatures} />
      {standing === null || standing.lang !== proposed.lang ? (
        <AgreementText text={proposed.text} lang={proposed.lang} />
      ) : (
        <>
          <DifferenceLegend words={t.legend(standing.number)} />
          <div class="difference as-written" lang={proposed.lang}>
            <Difference before={standing.text} after={proposed.text} />
          </div>
        </>
      )}
      <p>
        <a href={proposed.href}>{t.readWhole}</a>
      </p>
      {proposed.accepting.map(({ organizationId, name }) => (
        <form method="post" action={acceptAction} class="panel">
          <HiddenKeys keys={keys} />
          <input type="hidden" name="version" value={proposed.id} />
          <input type="hidden" name="hash" value={proposed.hash} />
          <input type="hidden" name="organization" value={organizationId} />
          <p>{t.accepting(name)}</p>
          <Button>{t.accept}</Button>
        </form>
      ))}
    </section>
  )
}
