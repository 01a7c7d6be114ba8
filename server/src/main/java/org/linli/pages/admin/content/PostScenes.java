package org.linli.pages.admin.content;

import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.media.Prose;
import org.linli.neighbourhood.Post;
import org.linli.neighbourhood.Posts;
import org.springframework.stereotype.Component;

/** Shows what a neighbour told, not where. */
@Component
class PostScenes {
  private final Posts posts;
  private final Excerpts excerpts;

  PostScenes(Posts posts, Excerpts excerpts) {
    this.posts = posts;
    this.excerpts = excerpts;
  }

  Optional<Scene> of(long id) {
    return posts.find(id, Reader.ADMINISTRATOR).map(this::of);
  }

  private Scene of(Post post) {
    return new Scene(
        excerpts.marked(post.content()),
        new Prose(post.content()).html(),
        post.author(),
        false,
        post.state(),
        post.createdAt(),
        "/near/" + post.id(),
        List.of());
  }
}
