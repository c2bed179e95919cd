import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import { formatDay, formatNumber, type Language } from '../../../kernel/language.ts'
import { Button, Details, PrintButton } from '../../../design/index.ts'
import { SourceList } from '../../../field/index.ts'
import type { YouthProtection } from '../../protocol/index.ts'
import { addresses } from '../addresses.ts'
import type { ToolItem } from '../model.ts'
import { KeepOffline } from '../offline/keep-offline.tsx'
import { Limits } from '../overview/limits.tsx'
import { toolVersion } from '../shipped-tools.ts'
import { AnswerChoices } from './answers.tsx'
import { Paper, type PaperPart } from './paper.tsx'
import { SafetyPanel } from './safety-panel.tsx'
import { ForgetButton, NextSteps, WordsToBring } from './words-to-bring.tsx'
import { words } from './words.ts'

export interface ToolProps {
  lang: Language
  /** Where youth protection answers, those of the reader’s regions first. */
  lines: readonly YouthProtection[]
  /** Whom a professional calls at work; null for a visitor. */
  colleagues: Child
  /** Whole address of the tool. */
  address: string
}

/** One of the two tools: limits, safety, items, words to bring, people; and the same blank, on paper. */
export function ToolPage({
  lang,
  lines,
  colleagues,
  address,
  title,
  lead,
  items,
  paper,
  afterPaper = null,
  children,
}: ToolProps & {
  title: string
  lead: string
  items: readonly ToolItem[]
  paper: readonly PaperPart[]
  afterPaper?: Child
  children: Child
}) {
  const t = words[lang]
  return (
    <>
      <div class="on-screen" data-tool data-version={toolVersion.number} data-source="network">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <p>
          {t.short} <a href={href(lang, addresses.tools)}>{t.limits}</a>
        </p>
        <SafetyPanel lang={lang} lines={lines} />
        <p class="tool-start" data-unfilled>
          {t.unfilled}
        </p>
        <section data-limits hidden>
          <h2>{t.limitsFirst}</h2>
          <Limits lang={lang} />
          <Button type="button" attributes={{ 'data-limits-read': '' }}>
            {t.limitsRead}
          </Button>
        </section>
        <div class="tool-start" data-fill tabindex={-1} hidden>
          <p>
            {t.kept} {t.hint}
          </p>
          <ForgetButton lang={lang} />
        </div>
        <p class="govuk-visually-hidden" role="status" data-told={t.forgotten}></p>
        <PrintButton />
        <AnswerChoices lang={lang} />
        {children}
        <WordsToBring lang={lang} />
        <NextSteps lang={lang} />
        {colleagues}
        <KeepOffline lang={lang} />
        <p class="small mid">{t.version(formatNumber(toolVersion.number, lang), formatDay(toolVersion.on, lang))}</p>
        <Details summary={t.sources}>
          <SourceList ids={items.flatMap(({ sources }) => sources)} level={2} />
        </Details>
      </div>
      <Paper lang={lang} title={title} parts={paper} address={address}>
        {afterPaper}
      </Paper>
    </>
  )
}
