import { CopyButton, Details, PhoneLink } from '../../../design/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses as directory } from '../../directory/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses as referral } from '../../referral/index.ts'
import type { BaseStep } from '../model.ts'
import { adviceNumber, suicideNumbers } from '../numbers.ts'
import type { Calls } from '../reader.ts'
import { RegionalLines } from './regional-lines.tsx'
import { words } from './words.ts'

interface PartProps extends Calls {
  lang: Language
  base: BaseStep
}

/** What a step of the base holds besides its sentences. */
export function StepParts(props: PartProps) {
  switch (props.base.id) {
    case 'safety':
      return <Safety {...props} />
    case 'consult':
      return <Consult {...props} />
    case 'report':
      return <Report {...props} />
    case 'inform':
      return <Inform {...props} />
    case 'refer':
      return <Refer {...props} />
    default:
      return <></>
  }
}

function Safety({ lang, lines }: PartProps) {
  const t = words[lang].safety
  return (
    <section>
      <h2>{t.title}</h2>
      <p>
        {t.suicide}{' '}
        {suicideNumbers.map((number, index) => (
          <>
            {index > 0 && ` ${t.or} `}
            <PhoneLink number={number} lang={lang} />
          </>
        ))}
      </p>
      <p>
        {t.shelter} <a href={href(lang, directory.directory)}>{t.directory}</a>
      </p>
      <p>{t.minor}</p>
      <Details summary={t.lines}>
        <RegionalLines lang={lang} lines={lines} />
      </Details>
    </section>
  )
}

function Consult({ lang, lines, colleagues, isAlone }: PartProps) {
  const t = words[lang].consult
  return (
    <>
      {colleagues ?? (
        <section>
          <h2>{t.visitor.title}</h2>
          <p>
            {t.visitor.text} <a href={href(lang, identity.signIn)}>{t.visitor.signIn}</a>
          </p>
        </section>
      )}
      {isAlone && <p>{t.alone}</p>}
      <section>
        <h2>{t.nobody}</h2>
        <p>
          {t.advice} <PhoneLink number={adviceNumber} lang={lang} />
        </p>
        <p>{t.protection}</p>
        <Details summary={t.lines}>
          <RegionalLines lang={lang} lines={lines} />
        </Details>
      </section>
    </>
  )
}

/** Two paths by age, each opened by who needs it. What the law leaves open is said beside what it says. */
function Report({ lang, base, lines }: PartProps) {
  const t = words[lang].report
  return (
    <>
      <p>{t.choose}</p>
      {base.paths.map(({ code, name, acts }) => (
        <Details summary={name[lang]} id={code}>
          <ul>
            {acts.map(({ text }) => (
              <li>{text[lang]}</li>
            ))}
          </ul>
          {code === 'under' && (
            <>
              <p>
                <b>{t.lines}</b>
              </p>
              <RegionalLines lang={lang} lines={lines} />
            </>
          )}
        </Details>
      ))}
      <section>
        <h2>{t.uncertain}</h2>
        <ul>
          {base.uncertain.map(({ text }) => (
            <li>{text[lang]}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** The reason is opened, not sent; its words are for a colleague, or for paper. */
function Inform({ lang, base }: PartProps) {
  const t = words[lang].inform
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      {base.reasons.map(({ code, name, words: said }) => (
        <Details summary={t.reason(code, name[lang])}>
          <p id={`mots-${code}`}>{said[lang]}</p>
          <CopyButton of={`mots-${code}`}>{t.copy}</CopyButton>
        </Details>
      ))}
    </section>
  )
}

/** Who signed in is led to who can receive; a visitor, to the directory. */
function Refer({ lang, colleagues }: PartProps) {
  const t = words[lang].refer
  return (
    <ul>
      {colleagues !== null && (
        <li>
          <a href={href(lang, referral.where)}>{t.where}</a>
        </li>
      )}
      <li>
        <a href={href(lang, directory.directory)}>{t.directory}</a>
      </li>
    </ul>
  )
}
