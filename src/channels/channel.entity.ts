import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { RecordsCreatorEntity } from './records-creator.entity.js';
import type { Rhythm } from './channel.js';

@Entity('channel')
export class ChannelEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id: number;

  @Column('text')
  platform: string;

  @Column('text')
  address: string;

  @ManyToOne(() => RecordsCreatorEntity, { eager: true, nullable: false })
  @JoinColumn({ name: 'records_creator_id' })
  recordsCreator: Relation<RecordsCreatorEntity>;

  @Column('text')
  unit: string;

  @Column('text')
  officer: string;

  @Column('text', { nullable: true })
  substitute: string | null;

  @Column('text', { name: 'account_id' })
  accountId: string;

  @Column('text')
  locator: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('text', { name: 'profile_url' })
  profileUrl: string;

  @Column('text', { name: 'own_account_ids', array: true })
  ownAccountIds: string[];

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  @Column('text', { nullable: true })
  purpose: string | null;

  @Column('date', { name: 'triage_from' })
  triageFrom: string;

  @Column('text')
  rhythm: Rhythm;

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt: Date;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @Column('text', { name: 'closing_reason', nullable: true })
  closingReason: string | null;
}
