import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'

const kindOf = (title: string, body: string): string => extract(body, { title, published: '2024-05-10' }).kind

describe('kind', () => {
  it.each([
    [
      'Man jailed for nine years over Fernley burglaries',
      'A burglar who broke into six homes in Fernley has been jailed for nine years.',
    ],
    [
      'Three arrested after disturbance',
      'Three men were arrested after a fight outside a pub in Marlow Street last night. Anyone with information should call 101.',
    ],
    [
      'Body found in search for missing walker',
      'Police searching for a missing woman have found a body near Aldermoor.',
    ],
    ['Wanted man back in custody', 'A man who was wanted on recall to prison was arrested this morning.'],
    [
      'Operation Fernwood update',
      'Over the last week officers have arrested 41 people and executed 12 warrants across the county.',
    ],
    ['Brooklyn Man Indicted for Robbery', 'A 31-year-old man was indicted today on charges of first-degree robbery.'],
  ])('incident: %s', (title, body) => {
    expect(kindOf(title, body)).toBe('incident')
  })

  it.each([
    ['Witnesses sought after Aldermoor robbery', 'A teenager was robbed of his telephone at knifepoint on Tuesday.'],
    [
      'Cyclist seriously injured in Hill Road',
      'Police are appealing for witnesses after a cyclist was seriously injured. It happened at 4pm on Monday.',
    ],
    ['Have you seen missing Dora Quill?', 'Concerns are growing for a 15-year-old girl missing from Aldermoor.'],
    ['CCTV image released after theft', 'Officers would like to speak to the man pictured in connection with a theft.'],
  ])('appeal: %s', (title, body) => {
    expect(kindOf(title, body)).toBe('appeal')
  })

  it.each([
    ['Drivers urged to take care as snow falls', 'Police are urging drivers to travel only if they must.'],
    [
      'Volunteers recognised at awards evening',
      'Twelve volunteers were honoured for their service at a ceremony held at the town hall.',
    ],
    [
      'Missing Dora Quill found safe',
      'Dora Quill, who was reported missing from Aldermoor, has been found safe and well.',
    ],
    [
      'New website to help prevent fraud',
      'A website with tips on how to protect yourself from scams was launched this week.',
    ],
  ])('other: %s', (title, body) => {
    expect(kindOf(title, body)).toBe('other')
  })
})
