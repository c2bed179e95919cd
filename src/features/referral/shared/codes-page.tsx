import { Button, ButtonGroup, HiddenKeys, InsetText, PrintButton, Radios } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, formatInstant, type Language } from '../../../kernel/language.ts'
import type { OpenCode, WaitingAsk } from './give-code.ts'
import { audiences, sharedAnswers, type Audience } from './queries.ts'
import { words } from './words.ts'

export interface CodesPageProps {
  lang: Language
  timeZone: string
  keys: FormKeys
  action: string
  /** By which two people speak of the referral. */
  name: string
  codes: readonly OpenCode[]
  asks: readonly WaitingAsk[]
  /** A code for a parent was asked for without a word that allows it. */
  notAgreed: boolean
  backHref: string
}

/** For who leads: the codes that open, and what was asked with them. */
export function CodesPage(props: CodesPageProps) {
  const { lang, name, asks, backHref } = props
  const t = words[lang].given
  return (
    <>
      <h1>{t.title(name)}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.asks}</h2>
      {asks.length === 0 && <p>{t.noAsk}</p>}
      {asks.map((ask) => (
        <OneAsk {...props} ask={ask} />
      ))}
      {audiences.map((audience) => (
        <OneCode {...props} audience={audience} />
      ))}
      <p>
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}

function OneAsk({ lang, timeZone, keys, action, ask }: CodesPageProps & { ask: WaitingAsk }) {
  const t = words[lang].given
  return (
    <form method="post" action={action}>
      <HiddenKeys keys={keys} />
      <input type="hidden" name="answered" value={ask.id} />
      <p>
        <b>{t.ask[ask.kind]}</b> · {t.audiences[ask.audience]} · {formatInstant(ask.askedAt, lang, timeZone)}
      </p>
      <ButtonGroup>
        {sharedAnswers.map((one) => (
          <Button kind="secondary" name="answer" value={one}>
            {t.answers[one]}
          </Button>
        ))}
      </ButtonGroup>
    </form>
  )
}

function OneCode(props: CodesPageProps & { audience: Audience }) {
  const { lang, timeZone, keys, action, codes, audience, notAgreed } = props
  const t = words[lang].given
  const open = codes.find((one) => one.audience === audience)
  return (
    <>
      <h2>{t.audiences[audience]}</h2>
      <p>
        {open === undefined
          ? t.none
          : t.open(formatInstant(open.madeAt, lang, timeZone), formatDay(open.expiresOn, lang))}
      </p>
      {audience === 'parent' && <p class="mid">{t.parentText}</p>}
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        {audience === 'parent' && (
          <Radios
            name="agreed"
            legend={t.agreedLabel}
            error={notAgreed ? t.notAgreed : undefined}
            items={[
              { value: 'youth', label: t.agreed.youth },
              { value: 'law', label: t.agreed.law },
            ]}
          />
        )}
        <ButtonGroup>
          <Button name="make" value={audience}>
            {open === undefined ? t.make : t.again}
          </Button>
          {open !== undefined && (
            <Button kind="secondary" name="revoke" value={audience}>
              {t.revoke}
            </Button>
          )}
        </ButtonGroup>
      </form>
    </>
  )
}

interface GivenPageProps {
  lang: Language
  code: string
  /** Where it is typed. */
  address: string
  backHref: string
}

/** The slip: the code once, and where it is typed. It says neither of whom nor of what. */
export function GivenPage({ lang, code, address, backHref }: GivenPageProps) {
  const t = words[lang].given
  return (
    <>
      <h1>{t.shown}</h1>
      <InsetText>
        <b>{code}</b>
      </InsetText>
      <p>{t.where(address)}</p>
      <div class="on-screen">
        <p>{t.shownText}</p>
        <PrintButton />
        <p>
          <a href={backHref}>{t.back}</a>
        </p>
      </div>
    </>
  )
}
