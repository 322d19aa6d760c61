import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { RecordsCreatorEntity } from './records-creator.entity.js';
import type { CommentRules, Rhythm } from './channel-statement.js';

@Entity('channel')
export class ChannelEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id: number;

  @Column('integer')
  version: number;

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

  @Column('date', { name: 'substitute_from', nullable: true })
  substituteFrom: string | null;

  @Column('date', { name: 'substitute_to', nullable: true })
  substituteTo: string | null;

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

  @Column('date', { name: 'asked_on', nullable: true })
  askedOn: string | null;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  @Column('date', { name: 'reported_on', nullable: true })
  reportedOn: string | null;

  @Column('text', { nullable: true })
  purpose: string | null;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('text', { nullable: true })
  audience: string | null;

  @Column('text', { name: 'why_this_channel', nullable: true })
  whyThisChannel: string | null;

  @Column('text', { name: 'password_kept', nullable: true })
  passwordKept: string | null;

  @Column('text', { name: 'password_attested_by', nullable: true })
  passwordAttestedBy: string | null;

  @Column('date', { name: 'password_attested_on', nullable: true })
  passwordAttestedOn: string | null;

  @Column('text', { name: 'comment_rules' })
  commentRules: CommentRules;

  @Column('text', { name: 'comment_rules_address', nullable: true })
  commentRulesAddress: string | null;

  @Column('date', { name: 'review_due_on' })
  reviewDueOn: string;

  @Column('date', { name: 'reviewed_on', nullable: true })
  reviewedOn: string | null;

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
