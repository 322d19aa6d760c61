import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('channel_representative')
export class ChannelRepresentativeEntity {
  @PrimaryColumn('integer', { name: 'channel_id' })
  channelId: number;

  /** Their order in the register. */
  @PrimaryColumn('integer')
  place: number;

  @Column('text')
  person: string;

  @Column('text')
  mandate: string;
}
