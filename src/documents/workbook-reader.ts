import { answerReadTask } from './answer-read-task.ts'
import { answerTasks } from './answer-tasks.ts'

answerTasks(answerReadTask)
