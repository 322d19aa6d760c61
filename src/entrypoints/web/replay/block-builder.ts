import { LineBuilder } from './line-builder.js';
import type { Block } from './look.js';

/** Lists within quotes within lists, as deep as somebody cares to read. */
const deepest = 12;

type ContainerName = 'whole' | 'blockquote' | 'ul' | 'ol' | 'li';

interface Container {
  readonly name: ContainerName;
  readonly blocks: Block[];
  /** Of a list. */
  readonly items: Block[][];
}

/** Grows blocks within blocks; beyond the deepest level the content stands in the block around it. */
export class BlockBuilder {
  readonly line = new LineBuilder();
  private readonly containers: Container[] = [{ name: 'whole', blocks: [], items: [] }];
  private lineKind: 'paragraph' | 'heading' = 'paragraph';
  private tooDeep = 0;

  startBlock(kind: 'paragraph' | 'heading'): void {
    const line = this.line.take();
    if (line.length > 0) this.innermost.blocks.push({ kind: this.lineKind, line });
    this.lineKind = kind;
  }

  add(block: Block): void {
    this.startBlock('paragraph');
    this.innermost.blocks.push(block);
  }

  open(name: Exclude<ContainerName, 'whole'>): void {
    this.startBlock('paragraph');
    if (this.containers.length <= deepest) this.containers.push({ name, blocks: [], items: [] });
    else this.tooDeep++;
  }

  /** Closes the nearest container of the name with all that stands open in it. */
  close(name: Exclude<ContainerName, 'whole'>): void {
    this.startBlock('paragraph');
    if (this.tooDeep > 0) this.tooDeep--;
    else if (this.containers.some((container) => container.name === name)) {
      while (this.innermost.name !== name) this.closeInnermost();
      this.closeInnermost();
    }
  }

  build(): readonly Block[] {
    this.startBlock('paragraph');
    while (this.containers.length > 1) this.closeInnermost();
    return this.innermost.blocks;
  }

  private get innermost(): Container {
    return this.containers.at(-1)!;
  }

  private closeInnermost(): void {
    const { name, blocks, items } = this.containers.pop()!;
    if (blocks.length === 0 && items.length === 0) return;
    const around = this.innermost;
    switch (name) {
      case 'li':
        if (around.name === 'ul' || around.name === 'ol') around.items.push(blocks);
        else around.blocks.push(...blocks);
        return;
      case 'ul':
      case 'ol':
        around.blocks.push({ kind: 'list', isOrdered: name === 'ol', items: [...items, ...blocks.map((b) => [b])] });
        return;
      case 'blockquote':
      case 'whole':
        around.blocks.push({ kind: 'quote', blocks });
    }
  }
}
