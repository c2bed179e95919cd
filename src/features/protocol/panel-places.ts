import type { RecommendationSubject } from './region/recommendations.ts'

declare module '../../kernel/feature/panels.ts' {
  interface PanelPlaces {
    /**
     * One of the five interregional recommendations, in a region. A feature that has recorded something about it says so by
     * `subject.say`, with the record behind it, and draws nothing itself.
     */
    'protocol.recommendation': RecommendationSubject
  }
}
