import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Arkivbildare: a board or a municipal company with its own register, rules and archive. */
@Entity('records_creator')
export class RecordsCreatorEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id: number;

  @Column('text', { unique: true })
  name: string;
}
