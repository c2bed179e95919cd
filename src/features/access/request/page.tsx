import { Button, ButtonGroup, HiddenKeys, InsetText, PhoneLink, SummaryList, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { askedRows } from '../access-context.ts'
import type { CalledPerson } from '../find/page.tsx'
import type { OpenRequest, Takable } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface AskerPageProps {
  lang: Language
  keys: FormKeys
  request: OpenRequest
  /** In words. */
  due: string
  erasedOn: string
  /** Whom to call in the organization that took it. */
  people: readonly CalledPerson[]
  /** The page where one writes to who took it; null: nobody did. */
  write: string | null
  /** Where else to look. */
  where: string
  acts: { sent: string | null; close: string | null; reopen: string | null }
}

/** An open request, for the one who asked: where it stands, and what to do now. */
export function AskerPage({ lang, keys, request, due, erasedOn, people, write, where, acts }: AskerPageProps) {
  const t = words[lang]
  const { state, claimer, isLate } = request
  return (
    <>
      <h1>{t.title}</h1>
      <p>
        <Tag kind={state === 'open' ? 'outlined' : 'filled'}>{shared[lang].states[state]}</Tag>{' '}
        <span class="small mid">{t.erasedOn(erasedOn)}</span>
      </p>
      {state === 'open' && <p>{isLate ? t.late : t.waits(due)}</p>}
      {state === 'returned' && (
        <InsetText>
          {t.returned} <a href={where}>{t.where}</a>
        </InsetText>
      )}
      {claimer !== null && state === 'claimed' && (
        <section>
          <h2>{t.takenBy(nameIn(claimer, lang))}</h2>
          {people.map((one) => (
            <Person lang={lang} {...one} />
          ))}
          <p>{t.writeNow}</p>
          <div class="on-screen">
            {write && (
              <p>
                <Button href={write}>{t.write(nameIn(claimer, lang))}</Button>
              </p>
            )}
            {acts.sent && <OneButton keys={keys} action={acts.sent} label={t.sent} />}
          </div>
        </section>
      )}
      <section>
        <h2>{t.seen}</h2>
        <SummaryList rows={askedRows(request, lang)} />
        <p class="small mid">{t.unnamed}</p>
      </section>
      <div class="on-screen">
        {acts.reopen && <OneButton keys={keys} action={acts.reopen} label={t.reopen} />}
        {acts.close && (
          <p>
            <a href={acts.close}>{t.close}</a>
          </p>
        )}
      </div>
    </>
  )
}

export interface TakerPageProps {
  lang: Language
  keys: FormKeys
  /** As each organization of the person sees it: one at least. */
  takable: readonly Takable[]
  due: string
  take: string
  giveBack: (organizationId: string) => string
}

/** An open request, for who may take it or took it. */
export function TakerPage({ lang, keys, takable, due, take, giveBack }: TakerPageProps) {
  const t = words[lang]
  const [first] = takable
  if (first === undefined) return <></>
  return (
    <>
      <h1>{t.takerTitle}</h1>
      <p>
        <Tag kind={first.state === 'open' ? 'outlined' : 'filled'}>{shared[lang].states[first.state]}</Tag>
        {first.isLate && first.state === 'open' && <b> {t.lateTag}</b>}
      </p>
      {first.state === 'open' && <p>{t.takeBefore(due)}</p>}
      <SummaryList rows={askedRows(first, lang)} />
      {takable.map((one) => (
        <section>
          {one.asker === null ? (
            <form method="post" action={take} class="on-screen">
              <HiddenKeys keys={keys} />
              <Button name="organization" value={one.takerId}>
                {t.take(nameIn({ nameFr: one.takerFr, nameEn: one.takerEn }, lang))}
              </Button>
            </form>
          ) : (
            <Taken lang={lang} one={one} asker={one.asker} giveBack={giveBack(one.takerId)} />
          )}
        </section>
      ))}
      <p class="small mid">{t.takeText}</p>
    </>
  )
}

interface TakenProps {
  lang: Language
  one: Takable
  asker: NonNullable<Takable['asker']>
  giveBack: string
}

function Taken({ lang, asker, giveBack }: TakenProps) {
  const t = words[lang]
  return (
    <>
      <h2>{t.askedBy(nameIn(asker, lang))}</h2>
      <Person lang={lang} name={asker.person} phone={asker.phone} phoneExtension={asker.phoneExtension} />
      <p>{t.awaitWriting}</p>
      <div class="on-screen">
        <ButtonGroup>
          <Button kind="secondary" href={giveBack}>
            {t.giveBack}
          </Button>
        </ButtonGroup>
      </div>
    </>
  )
}

function Person({ lang, name, phone, phoneExtension }: CalledPerson & { lang: Language }) {
  return (
    <p>
      {name}
      {' · '}
      {phone === null ? (
        <span class="small mid">{words[lang].noPhone}</span>
      ) : (
        <b>
          <PhoneLink number={phone} extension={phoneExtension} lang={lang} />
        </b>
      )}
    </p>
  )
}

function OneButton({ keys, action, label }: { keys: FormKeys; action: string; label: string }) {
  return (
    <form method="post" action={action}>
      <HiddenKeys keys={keys} />
      <Button kind="secondary">{label}</Button>
    </form>
  )
}
