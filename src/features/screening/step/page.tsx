import { Button, ButtonGroup, Details, InsetText } from '../../../design/index.ts'
import { SourceList, sourceOf } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ReadLine, ReadStep } from '../compose.ts'
import type { BaseLine } from '../model.ts'
import type { Calls, ReadProtocol } from '../reader.ts'
import { words as shared } from '../words.ts'
import { StepParts } from './parts.tsx'
import { words } from './words.ts'

export interface StepPageProps extends Calls {
  lang: Language
  protocol: Pick<ReadProtocol, 'steps' | 'of' | 'version' | 'stepHref' | 'organization'>
  step: ReadStep
  startHref: string
}

/** One step, and the way to the next. */
export function StepPage(props: StepPageProps) {
  const { lang, protocol, step, startHref } = props
  const { steps, stepHref } = protocol
  const { number, title, lines, base } = step
  const t = words[lang]
  const next = steps[number]
  return (
    <>
      <p class="mid">
        {t.at(number, steps.length)} · {protocol.of}
      </p>
      <h1>{title}</h1>
      <p class="sos">
        <span>
          {shared[lang].danger} <a href="tel:911">911</a>
        </span>
      </p>
      <section>
        <ul>
          {lines.map(({ text, isOwn }) => (
            <li>
              {text}
              {isOwn && protocol.organization !== null && <span class="small mid"> {t.own}</span>}
            </li>
          ))}
        </ul>
        {base?.cautions.map(({ text }) => (
          <InsetText>
            <b>{t.caution}</b> {text[lang]}
          </InsetText>
        ))}
      </section>
      {base && <StepParts {...props} base={base} />}
      <ButtonGroup>
        {next ? (
          <Button href={stepHref(next.number)}>{t.next(next.title)}</Button>
        ) : (
          <Button href={startHref}>{t.end}</Button>
        )}
        {number > 1 && <a href={stepHref(number - 1)}>{t.previous}</a>}
      </ButtonGroup>
      <Details summary={t.all}>
        <ol>
          {steps.map((one) => (
            <li>{one.number === number ? one.title : <a href={stepHref(one.number)}>{one.title}</a>}</li>
          ))}
        </ol>
      </Details>
      <Origins lang={lang} step={step} />
      <p class="small mid">
        {protocol.version} {shared[lang].nothingKept}
      </p>
    </>
  )
}

/** Every sentence of the step, with where it comes from. */
function Origins({ lang, step: { lines, base } }: { lang: Language; step: ReadStep }) {
  const t = words[lang]
  const besides: readonly BaseLine[] = base
    ? [...base.cautions, ...base.paths.flatMap(({ acts }) => acts), ...base.uncertain]
    : []
  const all: ReadLine[] = [
    ...lines,
    ...besides.map(({ text, sources }): ReadLine => ({ text: text[lang], sources, isOwn: false })),
  ]
  const ids = [...new Set(all.flatMap(({ sources }) => sources))]
  return (
    <Details summary={t.where}>
      <ul>
        {all.map(({ text, sources, isOwn }) => (
          <li>
            {text}{' '}
            <span class="small mid">
              {isOwn
                ? t.ownLine
                : sources.length === 0
                  ? t.ours
                  : `${sources.map((id) => sourceOf(id).publisher).join(', ')}.`}
            </span>
          </li>
        ))}
      </ul>
      {ids.length > 0 && <SourceList ids={ids} level={2} />}
    </Details>
  )
}
