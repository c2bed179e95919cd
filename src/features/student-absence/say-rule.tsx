import { SummaryList } from '../../design/index.ts'
import { href } from '../../kernel/http/index.ts'
import { formatList, nameIn, type Language } from '../../kernel/language.ts'
import { addresses as alliance } from '../alliance/index.ts'
import type { AbsenceRule, RuleFacts } from './model.ts'
import { words } from './words.ts'

/** The threshold in words. */
export function thresholdOf({ absences, statuses }: Pick<RuleFacts, 'absences' | 'statuses'>, lang: Language): string {
  const t = words[lang]
  return [
    ...(absences ? [t.absences(t.unit[absences.unit](absences.atLeast), absences.withinDays)] : []),
    ...(statuses.length > 0 ? [t.statuses(formatList(statuses, lang))] : []),
  ].join(t.either)
}

/** Name of an alliance, which has it in one language at least, or has none yet. */
export const allianceName = (fr: string | null, en: string | null, lang: Language): string =>
  (lang === 'fr' ? (fr ?? en) : (en ?? fr)) ?? words[lang].someAlliance

/** The agreement that a rule rests on, in words. */
export const agreementOf = (rule: AbsenceRule, lang: Language): string =>
  words[lang].agreement(allianceName(rule.allianceFr, rule.allianceEn, lang), rule.agreementNumber)

interface RuleSummaryProps {
  lang: Language
  rule: AbsenceRule
  labels: { threshold: string; partners: string; agreement: string; basis: string }
}

/** The rule, whole: from when, with whom, and what allows it. */
export function RuleSummary({ lang, rule, labels }: RuleSummaryProps) {
  const at = { id: rule.collaborationId, number: String(rule.agreementNumber) }
  return (
    <SummaryList
      rows={[
        { key: labels.threshold, value: thresholdOf(rule, lang) },
        {
          key: labels.partners,
          value: formatList(
            rule.partners.map((one) => nameIn(one, lang)),
            lang,
          ),
        },
        {
          key: labels.agreement,
          value: <a href={href(lang, alliance.agreementVersion, at)}>{agreementOf(rule, lang)}</a>,
        },
        { key: labels.basis, value: rule.basis },
      ]}
    />
  )
}
