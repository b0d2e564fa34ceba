//! Why a file was not taken, in words.

use crate::credentials::Problem;
use crate::texts::t;
use crate::wizard::{ImportError, ImportProblem};
use crate::words::{self, Words};

/// Why a file was not taken.
pub(crate) fn trouble_words(problem: &ImportProblem, app: &str) -> Words {
    match problem.trouble {
        ImportError::Problem(Problem::NotCredentials(_)) if problem.pasted => {
            words::message(t::PROBLEM_NOTHING_FOUND, &[])
        }
        ImportError::Problem(problem) => words::problem(problem, app),
        ImportError::Folder => words::message(t::PROBLEM_FOLDER, &[]),
        ImportError::SeveralFiles => words::message(t::PROBLEM_SEVERAL_FILES, &[]),
        ImportError::NothingToPaste => words::message(t::PROBLEM_NOTHING_TO_PASTE, &[]),
        ImportError::NoDialog => words::message(t::PROBLEM_NO_DIALOG, &[]),
    }
}
