import { Button, PhoneLink, PrintButton } from '../../../design/index.ts'
import { SmallCloth, SectorLabel, sectorOf, SourceList } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import { termLinker, type TermLinker } from '../../glossary/index.ts'
import { initiativeHref } from '../addresses.ts'
import { InitiativeFacts } from '../initiative-facts.tsx'
import type { Initiative } from '../model.ts'
import { words as shared } from '../words.ts'
import type { ReadNext } from './presenter.ts'
import type { ChainLink } from './queries.ts'
import { words } from './words.ts'

export interface InitiativePageProps {
  lang: Language
  initiative: Initiative
  /** The nearest first. */
  origins: readonly ChainLink[]
  adopters: readonly (ChainLink & { depth: number })[]
  next: ReadNext
  listHref: string
  /** What this reader may do: addresses, null where they may not. */
  acts: {
    signIn: string | null
    ask: string | null
    adopted: string | null
    own: string | null
    /** Someone who only reads in their organization. */
    isReader: boolean
  }
}

export function InitiativePage(props: InitiativePageProps) {
  const { lang, initiative, next } = props
  const t = words[lang]
  const terms = termLinker(lang)
  return (
    <>
      <h1>{initiative.name[lang]}</h1>
      <p class="lead">{terms.linked(initiative.aim[lang])}</p>
      <p class="mid">{initiative.told === null ? t.shipped : t.told}</p>
      <div class="cols cols--side">
        <div>
          <Sectors lang={lang} initiative={initiative} terms={terms} />
          <Chains {...props} />
          <Reach {...props} />
        </div>
        <aside class="headed">
          <h2>{t.facts}</h2>
          <InitiativeFacts lang={lang} initiative={initiative} />
        </aside>
      </div>
      <PrintButton />
      <section class="read-next">
        <h2>{t.next.title}</h2>
        <div class="cols cols--2">
          <NextList lang={lang} title={t.next.near} initiatives={next.near} />
          <NextList lang={lang} title={t.next.alike} initiatives={next.alike} />
        </div>
        <p>
          <a href={props.listHref}>{t.next.all}</a>
        </p>
      </section>
      <SourceList ids={initiative.sources} />
    </>
  )
}

function Sectors({
  lang,
  initiative,
  terms,
}: Pick<InitiativePageProps, 'lang' | 'initiative'> & { terms: TermLinker }) {
  const { sectors, hasOthers } = initiative
  return (
    <section>
      <h2>{words[lang].sectors}</h2>
      {sectors.length === 0 ? (
        <p class="mid">{hasOthers ? shared[lang].others : shared[lang].unknown}</p>
      ) : (
        <div class="joined">
          <SmallCloth held={sectors} size={120} />
          <ul class="bare">
            {sectors.map((code) => (
              <li>
                <SectorLabel sector={code} />
                <div class="small mid">{terms.linked(sectorOf(code).brings[lang])}</div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {sectors.length > 0 && hasOthers && <p class="mid">{`… ${shared[lang].andOthers}.`}</p>}
    </section>
  )
}

function Chains({ lang, initiative, origins, adopters }: InitiativePageProps) {
  const t = words[lang]
  return (
    <>
      {initiative.adoptedFrom !== null && (
        <section>
          <h2>{t.origins.title}</h2>
          {origins.length === 0 ? (
            <p>{t.origins.gone}</p>
          ) : (
            <>
              <p>{t.origins.text}</p>
              <ol class="chain">
                {origins.map((one) => (
                  <ChainItem lang={lang} link={one} />
                ))}
              </ol>
            </>
          )}
        </section>
      )}
      <section>
        <h2>{t.adopters.title}</h2>
        {adopters.length === 0 ? (
          <p class="mid">{t.adopters.none}</p>
        ) : (
          <>
            <p>{t.adopters.text}</p>
            <ul class="chain">
              {adopters.map((one) => (
                <ChainItem lang={lang} link={one} depth={one.depth} />
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  )
}

function ChainItem({ lang, link, depth = 1 }: { lang: Language; link: ChainLink; depth?: number }) {
  return (
    <li class={depth > 1 ? 'chain__further' : undefined}>
      <a href={initiativeHref(lang, link)}>{link.name[lang]}</a>, <span class="mid">{link.by[lang]}</span>
    </li>
  )
}

/** How to have it where one is: who may be asked, by what way, and what a visitor can do. */
function Reach({ lang, initiative, acts }: InitiativePageProps) {
  const { reach: t } = words[lang]
  const { told } = initiative
  return (
    <section class="reach">
      <h2>{t.title}</h2>
      {told === null ? (
        <p>{t.shipped}</p>
      ) : (
        <>
          <p>{t.text}</p>
          <Contact lang={lang} contact={told.contact} />
          {acts.ask && <Button href={acts.ask}>{t.ask}</Button>}
          {acts.isReader && <p class="mid">{t.reader}</p>}
        </>
      )}
      {told !== null && acts.signIn && (
        <>
          <p>{t.visitor}</p>
          <Button kind="secondary" href={acts.signIn}>
            {t.signIn}
          </Button>
        </>
      )}
      {(acts.adopted || acts.own) && (
        <p class="row">
          {acts.adopted && <a href={acts.adopted}>{t.adopted}</a>}
          {acts.own && <a href={acts.own}>{t.own}</a>}
        </p>
      )}
    </section>
  )
}

function Contact({ lang, contact }: { lang: Language; contact: NonNullable<Initiative['told']>['contact'] }) {
  const { reach: t } = words[lang]
  const { email, phone, url } = contact
  if (email === null && phone === null && url === null) return <p class="mid">{t.noContact}</p>
  return (
    <ul class="bare">
      {email && (
        <li>
          {t.email}
          {colon(lang)} <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone && (
        <li>
          {t.phone}
          {colon(lang)} <PhoneLink number={phone} lang={lang} />
        </li>
      )}
      {url && (
        <li>
          {t.site}
          {colon(lang)}{' '}
          <a href={url} rel="nofollow noopener">
            {url.replace(/^https?:\/\//, '').replace(/\/$/, '')}
          </a>
        </li>
      )}
    </ul>
  )
}

function NextList({ lang, title, initiatives }: { lang: Language; title: string; initiatives: readonly Initiative[] }) {
  if (initiatives.length === 0) return <></>
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {initiatives.map((one) => (
          <li>
            <a href={initiativeHref(lang, one)}>{one.name[lang]}</a>, <span class="mid">{one.by[lang]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
