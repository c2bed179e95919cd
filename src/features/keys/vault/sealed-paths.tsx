import { addresses as directory } from '../../directory/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** Where the script of a sealed page asks and sends (`readPaths` in `src/islands/sealed`). */
const pathsIn = (lang: Language) => ({
  state: href(lang, addresses.state),
  keepWraps: href(lang, addresses.keepWraps),
  removeWrap: href(lang, addresses.removeWrap),
  offer: href(lang, addresses.offer),
  openTeams: href(lang, addresses.openTeams),
  propose: href(lang, addresses.propose),
  dropProposal: href(lang, addresses.dropProposal),
  append: href(lang, addresses.append),
  giveParcels: href(lang, addresses.giveParcels),
  answerDrill: href(lang, addresses.answerDrill),
  signIn: href(lang, identity.signIn),
  keys: href(lang, addresses.keys),
  limits: href(lang, addresses.limits),
})

/** What a sealed page holds before its script draws: the addresses that it asks, and what is read when no script runs. */
export function SealedStart({ lang, more = {} }: { lang: Language; more?: Readonly<Record<string, string>> }) {
  const t = words[lang]
  return (
    <>
      <div hidden data-paths={JSON.stringify({ ...pathsIn(lang), ...more })}></div>
      <h2>{t.needsScript}</h2>
      <p>{t.why}</p>
      <h2>{t.instead}</h2>
      <ul>
        {t.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ul>
      <p>
        <a href={href(lang, directory.directory)}>{t.directory}</a>
      </p>
      <p>
        <a href={href(lang, addresses.keys)}>{t.back}</a>
      </p>
    </>
  )
}
