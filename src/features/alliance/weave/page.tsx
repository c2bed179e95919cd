import { Button, ButtonGroup, InsetText, PrintButton } from '../../../design/index.ts'
import { SectorLabel, sectorOf, SourceList, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { termLinker, type TermLinker } from '../../glossary/index.ts'
import { gainOf, inOrder, pairsOf, portraits, storyOf, type Story } from '../model.ts'
import { combinationName } from '../names.ts'
import { RegionForm } from '../region-form.tsx'
import type { WalkLinks } from '../walk.ts'
import { WalkCount, WalkList } from '../walk-list.tsx'
import { Crossings } from './crossings.tsx'
import { Documented, Nearest } from './documented.tsx'
import { Loom } from './loom.tsx'
import { Portraits } from './portraits.tsx'
import { words } from './words.ts'

export interface WeavePageProps {
  lang: Language
  /** In their fixed order; none: the bare loom. */
  picked: readonly SectorCode[]
  links: WalkLinks
  /** The address named a sector that is none. */
  hasUnknown: boolean
  checklistHref: string
  /** What real people who agreed to be read told of these sectors. */
  testimonialsHref: string
}

/** The weave, for any number of threads. */
export function WeavePage(props: WeavePageProps) {
  const { lang, picked, links, hasUnknown } = props
  const t = words[lang]
  const story = storyOf(picked)
  const terms = termLinker(lang)
  return (
    <>
      <h1>{picked.length === 0 ? t.title : combinationName(picked, lang)}</h1>
      <p class="lead">{terms.linked(leadOf(picked, story, lang))}</p>
      {hasUnknown && <InsetText>{t.unknownSector}</InsetText>}
      <WalkCount lang={lang} links={links} />
      <Loom lang={lang} picked={picked} links={links} />
      {picked.length === 1 && picked.map((code) => <Portrait {...props} code={code} terms={terms} />)}
      {picked.length > 1 && <Combination {...props} story={story} terms={terms} />}
      <div class="cols cols--2">
        <section>
          <h2>{t.fourStories}</h2>
          <WalkList lang={lang} links={links} current={story} />
        </section>
        <section>
          <h2>{t.region}</h2>
          <p>{t.regionText}</p>
          <RegionForm lang={lang} picked={picked} links={links} label={t.regionLabel} button={t.regionButton} />
        </section>
      </div>
      <SourceList ids={sourcesOf(picked, story)} />
    </>
  )
}

function leadOf(picked: readonly SectorCode[], story: Story | null, lang: Language): string {
  const t = words[lang]
  if (picked.length === 0) return t.lead
  if (picked.length === 1) return t.leadOne
  return story && !story.isWithoutOwnExample ? t.leadDocumented : story ? t.leadFour : t.leadOther
}

interface CombinationProps extends WeavePageProps {
  story: Story | null
  terms: TermLinker
}

function Combination({ lang, picked, links, story, checklistHref, terms, testimonialsHref }: CombinationProps) {
  const t = words[lang]
  return (
    <>
      {story && <Documented lang={lang} story={story} links={links} terms={terms} />}
      <section>
        <h2>{t.portraits}</h2>
        <Portraits lang={lang} picked={picked} links={links} terms={terms} />
      </section>
      <section>
        <h2>{t.crossings}</h2>
        <Crossings lang={lang} picked={picked} terms={terms} />
      </section>
      {!story && <Nearest lang={lang} picked={picked} links={links} />}
      <section>
        <h2>{t.startTitle}</h2>
        <p>{t.startText}</p>
        <ButtonGroup>
          <Button href={links.start(picked)} kind={story ? 'secondary' : 'main'}>
            {t.start}
          </Button>
          <PrintButton />
          <a href={checklistHref}>{t.checklist}</a>
          <a href={testimonialsHref}>{t.testimonials}</a>
        </ButtonGroup>
      </section>
    </>
  )
}

/** A sector that picked no partner yet: who it is, and whom it works well with. */
function Portrait({ lang, links, code, terms }: WeavePageProps & { code: SectorCode; terms: TermLinker }) {
  const t = words[lang]
  const { who, brings, limits } = sectorOf(code)
  const { mandate, best, first } = portraits[code]
  const rows: [string, string][] = [
    [t.mandate, mandate[lang]],
    [t.who, `${who[lang]}.`],
    [t.bringsIt, `${brings[lang]}.`],
    [t.cannotIt, `${limits[lang]}.`],
  ]
  return (
    <>
      <div class="portraits portraits--2">
        {rows.map(([title, text]) => (
          <section class="portrait">
            <h2>{title}</h2>
            <p>{terms.linked(text)}</p>
          </section>
        ))}
      </div>
      <section>
        <h2>{t.best}</h2>
        <p>{terms.linked(best[lang])}</p>
        <ul class="bare">
          {first.map((other) => (
            <li>
              <SectorLabel sector={other} size="small" />{' '}
              <a href={links.combination([code, other])}>{t.tryWith(combinationName(inOrder([code, other]), lang))}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Every statement of the page, by its sources. */
function sourcesOf(picked: readonly SectorCode[], story: Story | null): string[] {
  if (picked.length === 1)
    return picked.flatMap((code) => [...portraits[code].mandate.sources, ...portraits[code].best.sources])
  return [
    ...(story ? [...story.where.sources, ...story.ages.sources] : []),
    ...picked.flatMap((code) => portraits[code].mandate.sources),
    ...pairsOf(picked).flatMap(([one, other]) => [...gainOf(one, other).sources, ...gainOf(other, one).sources]),
  ]
}
