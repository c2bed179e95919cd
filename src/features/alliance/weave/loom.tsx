import { Button, Checkboxes } from '../../../design/index.ts'
import { SectorLabel, sectorCodes, sectors, Weave, type SectorCode } from '../../../field/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { pairsOf } from '../model.ts'
import { threadsNamed } from '../names.ts'
import type { WalkLinks } from '../walk.ts'
import { words as shared } from '../words.ts'
import { gainAnchor } from './crossings.tsx'
import { words } from './words.ts'

interface LoomProps {
  lang: Language
  picked: readonly SectorCode[]
  links: WalkLinks
}

/** The five threads to pick from, and the cloth they make. */
export function Loom(props: LoomProps) {
  return (
    <div class="loom">
      <Picks {...props} />
      <Cloth {...props} />
    </div>
  )
}

function Picks({ lang, picked, links }: LoomProps) {
  const t = words[lang]
  return (
    <form method="get" action={href(lang, addresses.weave)} data-weave>
      {links.field && <input type="hidden" name={links.field.name} value={links.field.value} />}
      <Checkboxes
        name="s"
        legend={t.legend}
        legendClass="govuk-visually-hidden"
        class="picks"
        values={picked}
        items={sectors.map(({ code, who }) => ({
          value: code,
          label: <SectorLabel sector={code} />,
          hint: who[lang],
        }))}
      />
      <Button kind={picked.length < 2 ? 'main' : 'secondary'}>{t.weave}</Button>
      <p class="small">
        {t.key.map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
      </p>
    </form>
  )
}

function Cloth({ lang, picked }: LoomProps) {
  const t = words[lang]
  const said = shared[lang]
  const missing = sectorCodes.filter((code) => !picked.includes(code))
  const meetings = pairsOf(picked).length
  return (
    <Weave
      held={picked}
      {...(picked.length < 2
        ? {}
        : { crossingHref: (gainer: SectorCode, giver: SectorCode) => `#${gainAnchor(gainer, giver, lang)}` })}
      caption={
        <>
          <b class="serif">{t.caption(picked.length, said.count(picked.length), said.meetings(meetings))}</b>
          <br />
          {picked.length > 1 && (missing.length === 0 ? t.whole : t.holes(threadsNamed(missing, lang), missing.length))}
          {picked.length > 1 && <span class="screen-only"> {t.touch}</span>}
        </>
      }
    />
  )
}
