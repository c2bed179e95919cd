import { Button, ButtonGroup, HiddenKeys, InsetText, PrintButton, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { otherLanguage, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import type { ChangeKind, Mechanism, Protocol } from '../model.ts'
import type { ProtocolState } from '../rules.ts'
import { languagesOf, type SpokenText } from '../said.ts'
import { Paragraphs, Spoken } from '../spoken-text.tsx'
import { words as shared } from '../words.ts'
import { OwnStandings, RegionStandings, type PartyStanding } from './party-standings.tsx'
import { Readings, type ReadingsProps } from './readings.tsx'
import { words } from './words.ts'

export interface ArticleShown {
  number: number
  title: SpokenText
  text: SpokenText
  /** The change under review on it. */
  changeHref: string | null
  proposeHref: string | null
}

export interface ProtocolPageProps {
  lang: Language
  keys: FormKeys
  protocol: Pick<Protocol, 'nameFr' | 'nameEn' | 'networkFr' | 'networkEn' | 'version'>
  /** Its name, translated when the page is. */
  name: SpokenText
  /** A confirmed translation into the language of the page, which is in the other; null: none. `isRead`: the page is in it. */
  translation: { by: string; confirmedBy: string; on: string; isRead: boolean; otherHref: string } | null
  /** A translation by someone else waits to be read again. */
  translationWaits: boolean
  state: ProtocolState
  mechanism: Mechanism | null
  /** Who wrote it, within a sentence. */
  author: string
  /** The version that is shown; null: a draft. */
  shown: { id: string; number: number; issuedOn: string } | null
  /** The newest, when another is shown. */
  newest: { number: number; href: string } | null
  articles: readonly ArticleShown[]
  changes: readonly { kind: ChangeKind; said: SpokenText; by: string; href: string; isAwaiting: boolean }[]
  versions: readonly { number: number; day: string; href: string; compareHref: string | null }[]
  /** Who works by its newest version, by an earlier one, of how many; null: a draft. */
  progress: Record<'organizations' | 'regions', { newest: number; earlier: number; of: number }> | null
  /** Organizations of the person that are in its network. */
  own: readonly PartyStanding[]
  /** Regions of the network, for who coordinates it. */
  regions: readonly PartyStanding[]
  readings: ReadingsProps['readings']
  /** Where one says that the newest version was read; null: said already, or not theirs to say. */
  sayRead: string | null
  acts: ProtocolActs
}

/** Where this person goes from here; null: not they, or not now. */
export interface ProtocolActs {
  edit: string | null
  issueFirst: string | null
  issue: string | null
  setAside: string | null
  takeUp: string | null
  propose: string | null
  /** Of a protocol in one language. */
  translate: string | null
  adopt: string | null
  adoptRegion: string | null
  matrix: string | null
}

export function ProtocolPage(props: ProtocolPageProps) {
  const { lang, protocol, state, shown } = props
  const t = words[lang]
  const languages = languagesOf(protocol, lang)
  const network = lang === 'fr' ? protocol.networkFr : protocol.networkEn
  return (
    <>
      <h1>
        <Spoken of={props.name} lang={lang} />
      </h1>
      <p>
        <Tag kind={state === 'issued' ? 'filled' : state === 'draft' ? 'outlined' : 'dashed'}>
          {shared[lang].states[state]}
        </Tag>{' '}
        {shown && t.issued(shared[lang].version(shown.number), shown.issuedOn)} {t.writtenBy(network, props.author)}{' '}
        {languages.length === 1 && shared[lang].onlyIn[languages[0] ?? otherLanguage(lang)]}
      </p>
      {props.mechanism && <p class="small mid">{t.counts(shared[lang].mechanisms[props.mechanism])}</p>}
      {props.newest && (
        <InsetText>
          <p>
            {t.older} <a href={props.newest.href}>{shared[lang].version(props.newest.number)}</a>
          </p>
        </InsetText>
      )}
      <Translated {...props} languages={languages} />
      {state === 'draft' && <InsetText>{t.draftText}</InsetText>}
      <Acts {...props} />
      {props.progress && <Progress {...props} progress={props.progress} />}
      <OwnStandings lang={lang} keys={props.keys} parties={props.own} shown={shown} action={props.acts.adopt} />
      <RegionStandings
        lang={lang}
        keys={props.keys}
        parties={props.regions}
        shown={shown}
        action={props.acts.adoptRegion}
      />
      <Articles {...props} />
      <Changes {...props} />
      <Readings lang={lang} keys={props.keys} readings={props.readings} action={props.sayRead} />
      <Versions {...props} />
    </>
  )
}

/** Which text this is, when it is a translation; the way to it, and to propose one. */
function Translated({
  lang,
  translation,
  translationWaits,
  acts,
  languages,
}: ProtocolPageProps & { languages: readonly Language[] }) {
  const t = words[lang].translation
  const [original = lang] = languages
  return (
    <>
      {translation && (
        <InsetText>
          <p>
            {translation.isRead && (
              <>
                <b>{t.isOne[otherLanguage(original)]}</b>{' '}
                {t.by(translation.by, translation.confirmedBy, translation.on)} {t.adopted[original]}{' '}
              </>
            )}
            <a class="on-screen" href={translation.otherHref}>
              {translation.isRead ? t.readOriginal : t.readTranslation}
            </a>
          </p>
        </InsetText>
      )}
      {acts.translate && (
        <p class="small on-screen">
          <a href={acts.translate}>{(translationWaits ? t.waits : t.translate)[otherLanguage(original)]}</a>
        </p>
      )}
    </>
  )
}

function Acts({ lang, keys, acts, protocol }: ProtocolPageProps) {
  const t = words[lang]
  return (
    <div class="on-screen">
      <ButtonGroup>
        {acts.issueFirst && (
          <form method="post" action={acts.issueFirst}>
            <HiddenKeys keys={keys} />
            <input type="hidden" name="version" value={String(protocol.version)} />
            <Button>{t.issueFirst}</Button>
          </form>
        )}
        {acts.takeUp && (
          <form method="post" action={acts.takeUp}>
            <HiddenKeys keys={keys} />
            <Button kind="secondary">{t.takeUp}</Button>
          </form>
        )}
        {acts.edit && (
          <Button kind="secondary" href={acts.edit}>
            {t.edit}
          </Button>
        )}
        {acts.issue && (
          <Button kind="secondary" href={acts.issue}>
            {t.issue}
          </Button>
        )}
        {acts.matrix && <a href={acts.matrix}>{t.matrix}</a>}
        {acts.setAside && <a href={acts.setAside}>{t.setAside}</a>}
        <PrintButton />
      </ButtonGroup>
    </div>
  )
}

function Progress({ lang, progress }: { lang: Language; progress: NonNullable<ProtocolPageProps['progress']> }) {
  const t = words[lang]
  const { organizations, regions } = progress
  return (
    <ul>
      <li>
        {shared[lang].regions(regions.newest, regions.of)} {t.byNewest}
        {regions.earlier > 0 && ` ${t.earlier(regions.earlier)}`}
      </li>
      <li>
        {shared[lang].organizations(organizations.newest, organizations.of)} {t.byNewest}
        {organizations.earlier > 0 && ` ${t.earlier(organizations.earlier)}`}
      </li>
    </ul>
  )
}

function Articles({ lang, articles, acts }: ProtocolPageProps) {
  const t = words[lang]
  return (
    <section class="protocol-articles">
      <h2>{t.articles}</h2>
      {articles.map(({ number, title, text, changeHref, proposeHref }) => (
        <section class="protocol-article" id={`article-${number}`}>
          <h3>
            {shared[lang].article(number)}. <Spoken of={title} lang={lang} />
          </h3>
          <Paragraphs of={text} lang={lang} />
          {(changeHref ?? proposeHref) && (
            <p class="small on-screen">
              {changeHref ? (
                <a href={changeHref}>{t.underReview(number)}</a>
              ) : (
                <a href={proposeHref ?? undefined}>{t.proposeOn(number)}</a>
              )}
            </p>
          )}
        </section>
      ))}
      {acts.propose && (
        <p class="on-screen">
          <a href={acts.propose}>{t.proposeNew}</a>
        </p>
      )}
    </section>
  )
}

function Changes({ lang, changes, state }: ProtocolPageProps) {
  const t = words[lang]
  if (state !== 'issued') return <></>
  return (
    <section class="on-screen">
      <h2>{t.changes}</h2>
      {changes.length === 0 ? (
        <p>{t.noChange}</p>
      ) : (
        <ul>
          {changes.map(({ kind, said, by, href, isAwaiting }) => (
            <li>
              <a href={href}>
                {shared[lang].kinds[kind]}
                {colon(lang)} <Spoken of={said} lang={lang} />
              </a>
              <span class="small mid">
                {' '}
                {t.proposedBy(by)} {isAwaiting && <b>{t.awaiting}</b>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Versions({ lang, versions, shown }: ProtocolPageProps) {
  if (versions.length === 0) return <></>
  const t = words[lang]
  return (
    <section class="on-screen">
      <h2>{t.versions}</h2>
      <ul>
        {versions.map(({ number, day, href, compareHref }) => (
          <li>
            {number === shown?.number ? (
              <b>{shared[lang].version(number)}</b>
            ) : (
              <a href={href}>{shared[lang].version(number)}</a>
            )}
            , {day}
            {compareHref && (
              <>
                {' · '}
                <a href={compareHref}>{t.whatChanged(number)}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
