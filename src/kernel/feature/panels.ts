import type { Child } from 'hono/jsx'
import type { AnyRequest } from '../http/index.ts'

/**
 * Places of pages where other features add what they know, by name, with what the page is about there. The feature that
 * has the page declares them; those that need it may fill them.
 */
export interface PanelPlaces {}

export type PanelPlace = keyof PanelPlaces

/** What a feature adds to a place; null: nothing to say here, or to this person. `order`: its place from the top, among tens. */
export interface PanelAt<Place extends PanelPlace> {
  on: Place
  order: number
  show(request: AnyRequest, subject: PanelPlaces[Place]): Promise<Child | null>
}

export type Panel = { [Place in PanelPlace]: PanelAt<Place> }[PanelPlace]

/** All that the features add to a place, in order. */
export type ShowPanels = <Place extends PanelPlace>(
  on: Place,
  request: AnyRequest,
  subject: PanelPlaces[Place],
) => Promise<Child[]>

const isOn =
  <Place extends PanelPlace>(on: Place) =>
  (panel: PanelAt<PanelPlace>): panel is PanelAt<Place> =>
    panel.on === on

/** What pages that have such places are given. The panels are made side by side: what they read together, the page asks once. */
export const panelsOf =
  (features: readonly { panels?: readonly Panel[] }[]): ShowPanels =>
  async (on, request, subject) => {
    const all: readonly PanelAt<PanelPlace>[] = features.flatMap(({ panels = [] }) => panels)
    const panels = all.filter(isOn(on))
    const parts = panels.toSorted((a, b) => a.order - b.order).map(async (panel) => panel.show(request, subject))
    return (await Promise.all(parts)).filter((part) => part !== null)
  }
