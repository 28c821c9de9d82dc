import file from './data/faellesMaal.json' with { type: 'json' };
import { type Curriculum, CurriculumFile, type CurriculumNode } from './shape.ts';

/** Whether the area's title or the stage's grades are among what is marked as unchecked. */
function isUncertain(marks: readonly string[] | undefined, stage: number): boolean {
  return (marks ?? []).some((mark) => {
    const at = /^stages\[(\d+)\]/.exec(mark);
    return at === null || Number(at[1]) === stage;
  });
}

/** Reads a curriculum file into nodes with stable ids. Throws when the file does not have the shape. */
function readCurriculum(data: unknown): Curriculum {
  const { frameworks, subjects } = CurriculumFile.parse(data);
  const nodes = subjects.flatMap((subject) =>
    subject.stages.flatMap(([fromGrade, toGrade], stage) =>
      subject.areas.map(
        (area): CurriculumNode => ({
          id: `${subject.framework}:${subject.id}:${fromGrade}-${toGrade}:${area.id}`,
          framework: subject.framework,
          subject: subject.id,
          subjectName: subject.name,
          fromGrade,
          toGrade,
          area: area.id,
          name: area.name,
          uncertain: isUncertain(subject.uncertain, stage),
          goals: [],
        }),
      ),
    ),
  );
  return { frameworks, nodes };
}

/** Fælles Mål as it comes with the product: titles of subjects, stages and competence areas, without goal texts. */
export const curriculum: Curriculum = readCurriculum(file);
