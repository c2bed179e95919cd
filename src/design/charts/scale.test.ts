import { describe, expect, it } from 'vitest'
import { fromZero, placesBetween, roundAxis } from './scale.ts'

describe('the scale of a chart', () => {
  it('ends at a round number that holds the largest figure', () => {
    expect(roundAxis(1, 4)).toEqual({ most: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] })
    expect(roundAxis(37, 4)).toEqual({ most: 40, ticks: [0, 10, 20, 30, 40] })
    expect(roundAxis(100, 4)).toEqual({ most: 100, ticks: [0, 20, 40, 60, 80, 100] })
    expect(roundAxis(1_234_567, 4)).toEqual({ most: 1_500_000, ticks: [0, 500_000, 1_000_000, 1_500_000] })
  })

  it('sets zero at one end and the most at the other', () => {
    const y = fromZero(40, [192, 28])

    expect([y(0), y(10), y(40)]).toEqual([192, 151, 28])
  })

  it('sets points at equal distances, and one alone in the middle', () => {
    expect(placesBetween(3, [16, 91])).toEqual([16, 53.5, 91])
    expect(placesBetween(1, [16, 91])).toEqual([53.5])
    expect(placesBetween(0, [16, 91])).toEqual([])
  })
})
